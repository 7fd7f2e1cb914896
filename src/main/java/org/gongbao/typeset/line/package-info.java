/**
 * Paragraphs to lines: text is prepared once ({@code PreparedText}), broken as a whole ({@code
 * LineBreaker}) and set as page items ({@code LineSetter}).
 */
package org.gongbao.typeset.line;
