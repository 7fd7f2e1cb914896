package org.gongbao.style;

import java.util.List;
import java.util.Map;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.Numerals;
import org.gongbao.text.PunctuationStyle;

/**
 * How an issue looks, complete.
 *
 * @param styles one for every role
 * @param hanging whether 、，。 may hang past the measure (R15)
 * @param hanLatinGap between Chinese and Latin, in 1/1000 em (R16)
 * @param bodyStart where the body begins after what stands before it
 * @param articleStart where an article begins
 * @param pageMultiple blank pages fill the issue up to a multiple of this (R72)
 */
public record Layout(
    String name,
    PageMaster page,
    Map<Role, Style> styles,
    KinsokuLevel kinsoku,
    PunctuationStyle punctuation,
    boolean hanging,
    int hanLatinGap,
    Start bodyStart,
    Start articleStart,
    int pageMultiple,
    Folio folio,
    Contents contents,
    List<CoverItem> cover) {
  public Layout {
    styles = Map.copyOf(styles);
    cover = List.copyOf(cover);
  }

  public Style style(Role role) {
    return styles.get(role);
  }

  /** Where an article or the body begins. */
  public enum Start {
    PAGE,
    RECTO
  }

  /**
   * Page numbers (R44, R51).
   *
   * @param pattern with {@code {n}} for the number, such as {@code — {n} —}
   * @param gap from the foot of the type area to the top of the number's em box
   * @param inset from the outer edge of the type area, in 1/1000 em of the folio's size
   * @param front numerals of pages before the body
   */
  public record Folio(String pattern, Length gap, int inset, Numerals front) {}

  /**
   * The contents (R52).
   *
   * @param title such as 目录, spread by its style
   * @param leader the leader mark
   * @param leaderPitch from one leader mark to the next, in 1/1000 em of the entry's size
   * @param right least free width at the right of a wrapped entry, in 1/1000 em of the entry's size
   */
  public record Contents(String title, String leader, int leaderPitch, int right) {}

  /** Something on the cover, from its own distance below the top edge. */
  public sealed interface CoverItem {
    Length top();
  }

  /** A field of the issue, centred, in the style of its role. */
  public record CoverText(CoverField field, Length top) implements CoverItem {}

  /** A rule centred on the page. */
  public record CoverRule(Length top, Length width, Length thickness, Ink ink)
      implements CoverItem {}

  /** The fields a cover shows. */
  public enum CoverField {
    TITLE(Role.COVER_TITLE),
    NUMBER(Role.COVER_NUMBER),
    ORGAN(Role.COVER_ORGAN),
    DATE(Role.COVER_DATE);

    private final Role role;

    CoverField(Role role) {
      this.role = role;
    }

    public Role role() {
      return role;
    }
  }
}
