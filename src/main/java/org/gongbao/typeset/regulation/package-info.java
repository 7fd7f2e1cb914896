/**
 * Regulations: heads of 编, 章 and 节, the list of them, 条 with their numbers and topics. Start at
 * {@link org.gongbao.typeset.regulation.RegulationSetting}.
 */
package org.gongbao.typeset.regulation;
