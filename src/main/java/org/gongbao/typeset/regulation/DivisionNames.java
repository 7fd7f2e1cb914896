package org.gongbao.typeset.regulation;

import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation.Division.Rank;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;

/** How the names of divisions are set, wherever they stand. */
final class DivisionNames {
  private static final int SPREAD_CHARACTERS = 2;

  private DivisionNames() {}

  static Role role(Rank rank) {
    return switch (rank) {
      case PART -> Role.PART;
      case CHAPTER -> Role.CHAPTER;
      case SECTION -> Role.SECTION;
    };
  }

  /** A title of two characters over the width its style asks for (E50); others as they are. */
  static List<Inline> spread(List<Inline> title, Style style) {
    String text = Inline.text(title);
    int width = style.get(StyleKeys.SPREAD);
    boolean two = text.codePointCount(0, text.length()) == SPREAD_CHARACTERS;
    return two && width >= SPREAD_CHARACTERS
        ? List.of(new Inline.Spread(text, width, title.getFirst().span()))
        : title;
  }
}
