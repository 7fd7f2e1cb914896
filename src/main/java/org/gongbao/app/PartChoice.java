package org.gongbao.app;

/** What of an issue is wanted as a PDF of its own. */
public sealed interface PartChoice {
  /**
   * An article by its number.
   *
   * @param number among the articles of the body, from 1
   */
  record Numbered(int number) implements PartChoice {}

  /**
   * An article by its title.
   *
   * @param words some of its title, or of what the contents print for it
   */
  record Titled(String words) implements PartChoice {}

  /** The articles of a 栏目. */
  record Section(String name) implements PartChoice {}

  /** Pages by their labels, as printed. */
  record Pages(String first, String last) implements PartChoice {}

  /** Every article of the body that stands on pages, each in a PDF of its own. */
  record Each() implements PartChoice {}
}
