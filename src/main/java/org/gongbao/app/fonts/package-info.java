/**
 * Finding and reading font files: {@code fonts.yaml} and folders in, a book of faces and a listing
 * out. Start at {@link org.gongbao.app.fonts.FontShelf}.
 */
package org.gongbao.app.fonts;
