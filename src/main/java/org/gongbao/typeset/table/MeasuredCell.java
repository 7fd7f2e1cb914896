package org.gongbao.typeset.table;

import org.gongbao.model.Table.Cell;

/**
 * A cell with its text measured.
 *
 * @param row the first it covers, from 0 in the head or the body
 * @param leaf counted from 0 in the flow, or {@link org.gongbao.page.PageItem#ARTIFACT}
 */
record MeasuredCell(int row, Cell cell, CellText text, int leaf) {}
