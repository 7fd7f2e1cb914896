package org.gongbao.input.yaml;

import org.gongbao.geom.Length;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;

/** Whether the lines of a style hold any text at all. */
final class StyleRoom {
  private static final int EM = 1000;
  private static final int LEAST = 2 * EM;

  /** What an entry of the contents keeps free for a leader and its number (R52). */
  private static final int ENTRY_TAIL = 3 * EM;

  private StyleRoom() {}

  /** Whether a line has room for two characters between its indents. */
  static boolean holdsText(Layout layout, Role role) {
    Style style = layout.style(role);
    long taken =
        style.get(StyleKeys.LEFT)
            + style.get(StyleKeys.RIGHT)
            + Math.max(style.get(StyleKeys.INDENT), style.get(StyleKeys.HANG))
            + reserved(layout, role)
            + LEAST * (long) (EM + style.get(StyleKeys.TRACKING)) / EM;
    Length cell =
        style.get(StyleKeys.SIZE).compareTo(style.get(StyleKeys.ADVANCE)) < 0
            ? style.get(StyleKeys.ADVANCE)
            : style.get(StyleKeys.SIZE);
    return cell.thousandths(taken).compareTo(width(layout, role)) <= 0;
  }

  private static long reserved(Layout layout, Role role) {
    return switch (role) {
      case CONTENTS_ENTRY, CONTENTS_SUBTITLE, CONTENTS_AUTHOR, CONTENTS_SECTION ->
          layout.get(LayoutKeys.CONTENTS_PAGE_WIDTH)
              + Math.max(
                  layout.get(LayoutKeys.CONTENTS_RIGHT),
                  3L * layout.get(LayoutKeys.CONTENTS_LEADER_PITCH) + ENTRY_TAIL);
      default -> 0;
    };
  }

  private static Length width(Layout layout, Role role) {
    PageMaster page = layout.page();
    return switch (role) {
      case COVER_TITLE, COVER_NUMBER, COVER_ORGAN, COVER_DATE -> page.trim().width();
      case BODY -> page.columns(layout.get(LayoutKeys.START_COLUMNS)).width();
      default -> page.em().times(page.measure());
    };
  }
}
