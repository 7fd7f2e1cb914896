package org.gongbao.press.proof;

/**
 * Where a paragraph begins on paper.
 *
 * @param page index from 0
 * @param column from 1; 0 on a turned page
 * @param line counted down its column from 1, as the numbers in the margin count; 0 where lines are
 *     not counted: rows of tables, notes, captions, pages without running text
 * @param opening the first line as drawn, or the name of a picture
 */
public record ProofAnchor(
    ProofParagraph paragraph, int page, int column, int line, String opening) {}
