/**
 * Text set apart: quotes, notes, verse, chronicles, frames, as flow items. Start at {@link
 * org.gongbao.typeset.box.PassageSetting}.
 */
package org.gongbao.typeset.box;
