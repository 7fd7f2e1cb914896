package org.gongbao.page;

import org.gongbao.text.Numerals;

/**
 * The number a page is known by, printed or not: its PDF page label.
 *
 * @param prefix text before the number, such as 封; may be the whole label
 * @param number from 1; 0 when the label is the prefix alone
 */
public record PageLabel(String prefix, Numerals numerals, int number) {
  /** As a reader sees it. */
  public String text() {
    return number == 0 ? prefix : prefix + numerals.write(number);
  }

  /** The pages from this one to another in words, such as 第12—18页. */
  public String through(PageLabel last) {
    String range = equals(last) ? text() : text() + '—' + last.text();
    return number == 0 || last.number == 0 ? range : "第" + range + "页";
  }

  /** Whether this label follows from the one of the page before by counting on. */
  public boolean continues(PageLabel before) {
    return prefix.equals(before.prefix)
        && numerals == before.numerals
        && (number == 0 ? before.number == 0 : before.number != 0 && number == before.number + 1);
  }
}
