/**
 * What an issue has beside its articles as flow items: the 版记 at its end and the imprint. Comes
 * from {@code model}, goes to {@code typeset.page}. Start at {@link
 * org.gongbao.typeset.matter.ColophonSetting}.
 */
package org.gongbao.typeset.matter;
