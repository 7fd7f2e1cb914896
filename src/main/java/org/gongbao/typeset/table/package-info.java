/**
 * Tables as flow items (R58): cells measured, columns shared out once for all parts, rows grouped
 * into blocks that pages do not part. Start at {@link org.gongbao.typeset.table.TableSetting}.
 */
package org.gongbao.typeset.table;
