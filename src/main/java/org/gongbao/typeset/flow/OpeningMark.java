package org.gongbao.typeset.flow;

/** The mark that a note or a subtitle opens with. */
public final class OpeningMark {
  private OpeningMark() {}

  /** Characters of a dash or an opening bracket at the start of a text; 0 for none. */
  public static int length(String text) {
    if (text.startsWith("——") || text.startsWith("――") || text.startsWith("──")) {
      return 2;
    }
    return text.startsWith("⸺") || text.startsWith("（") || text.startsWith("(") ? 1 : 0;
  }
}
