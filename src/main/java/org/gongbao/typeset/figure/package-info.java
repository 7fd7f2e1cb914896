/**
 * Pictures with their captions, as flow items of whole grid lines (R28, R29). Start at {@link
 * org.gongbao.typeset.figure.FigureSetting}.
 */
package org.gongbao.typeset.figure;
