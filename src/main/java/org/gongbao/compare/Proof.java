package org.gongbao.compare;

import java.util.List;

/**
 * A set document as its reader meets it: pages, and pieces in reading order.
 *
 * @param pages in order
 * @param pieces cover, contents, articles and the rest, in reading order
 */
public record Proof(List<ProofPage> pages, List<Piece> pieces) {
  public Proof {
    pages = List.copyOf(pages);
    pieces = List.copyOf(pieces);
  }

  /**
   * What a reader takes as one: an article, the cover, the contents.
   *
   * @param title its words in one line; empty when it has none
   */
  public record Piece(String title, List<Paragraph> paragraphs) {
    public Piece {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Its text, a line end after each paragraph. */
    String text() {
      StringBuilder text = new StringBuilder();
      paragraphs.forEach(paragraph -> text.append(paragraph.text()).append('\n'));
      return text.toString();
    }
  }
}
