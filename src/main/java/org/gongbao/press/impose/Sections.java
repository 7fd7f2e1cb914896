package org.gongbao.press.impose;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a booklet: which pages each one holds. Sheets of a section lie in one another; the
 * outermost comes first.
 */
final class Sections {
  private Sections() {}

  /**
   * One sheet.
   *
   * @param first number of the section's first page, from 0
   * @param size pages of the section
   * @param index of the sheet in its section, 0 outermost
   */
  record Sheet(int first, int size, int index, int pages) {
    /** The section's page, from 1, that is this sheet's page {@code number}, from 1. */
    int inSection(int number) {
      int half = pages / 2;
      return number <= half ? index * half + number : size - pages - index * half + number;
    }

    /** How many leaves wrap the one that holds a page of the section. */
    int wraps(int inSection) {
      return Math.min(inSection - 1, size - inSection) / 2;
    }
  }

  /**
   * All sheets in order. The last section is shorter when pages run out.
   *
   * @param total a multiple of {@code ofSheet}
   * @param section a multiple of {@code ofSheet}
   */
  static List<Sheet> of(int total, int section, int ofSheet) {
    List<Sheet> sheets = new ArrayList<>();
    for (int first = 0; first < total; ) {
      int size = Math.min(section, total - first);
      for (int i = 0; i < size / ofSheet; i++) {
        sheets.add(new Sheet(first, size, i, ofSheet));
      }
      first += size;
    }
    return sheets;
  }
}
