package org.gongbao.input.pdf;

import java.util.List;

/** A finished PDF as it says of itself: its pages, and its logical tree with what is drawn. */
public record ReadBack(List<ReadPage> pages, ReadElement root) {
  public ReadBack {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param label the number it is known by
   * @param furniture characters that belong to no content, in drawing order
   */
  public record ReadPage(String label, List<ReadCharacter> furniture) {
    public ReadPage {
      furniture = List.copyOf(furniture);
    }
  }

  /** A node of the logical tree. */
  public sealed interface ReadNode {}

  /**
   * An element.
   *
   * @param type as in ISO 32000-1 14.8.4, such as P; empty when it states none
   */
  public record ReadElement(String type, List<ReadNode> kids) implements ReadNode {
    public ReadElement {
      kids = List.copyOf(kids);
    }
  }

  /**
   * Content of an element on one page.
   *
   * @param page index from 0
   */
  public record ReadText(int page, List<ReadCharacter> characters) implements ReadNode {
    public ReadText {
      characters = List.copyOf(characters);
    }
  }

  /**
   * A character where it is drawn; lengths in points, seen as it is read.
   *
   * @param y of its baseline, downward
   * @param font as embedded, without the tag of the subset
   * @param turned whether it does not stand upright on the page
   */
  public record ReadCharacter(
      String text, double x, double y, double width, double size, String font, boolean turned) {}
}
