package org.gongbao.style;

import java.util.List;
import java.util.Map;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.text.Numerals;

/**
 * How an issue looks, complete.
 *
 * @param values of the layout's own keys
 * @param page what the keys of the page come to
 * @param styles one for every role
 */
public record Layout(
    String name,
    LayoutValues values,
    PageMaster page,
    Map<Role, Style> styles,
    List<CoverItem> cover) {
  public Layout {
    styles = Map.copyOf(styles);
    cover = List.copyOf(cover);
  }

  /** A layout by what its file says. */
  public static Layout of(
      String name, LayoutValues values, Map<Role, Style> styles, List<CoverItem> cover) {
    return new Layout(name, values, PageMaster.of(values), styles, cover);
  }

  public <T> T get(LayoutKey<T> key) {
    return values.get(key);
  }

  public Style style(Role role) {
    return styles.get(role);
  }

  /** Where the body begins. */
  public enum Start {
    PAGE,
    RECTO
  }

  /** Where the page number of an entry of the contents stands. */
  public enum EntryStyle {
    /** At the right, behind a leader (E21). */
    LEADER,
    /** At the left, before the title (E25). */
    PAGE_FIRST
  }

  /** Where the author of an article stands in the contents. */
  public enum ListedAuthor {
    NONE,
    /** On a line below. */
    LINE,
    /** Behind the title, or below where there is no room. */
    INLINE
  }

  /** Where the page number stands. */
  public enum FolioPlace {
    OUTER,
    CENTRE,
    INNER
  }

  /** How the pages before the body are numbered. */
  public enum FrontFolio {
    ROMAN(Numerals.ROMAN),
    ARABIC(Numerals.ARABIC),
    /** They count in small Roman numerals, and no number is printed. */
    NONE(Numerals.ROMAN);

    private final Numerals numerals;

    FrontFolio(Numerals numerals) {
      this.numerals = numerals;
    }

    public Numerals numerals() {
      return numerals;
    }
  }

  /** Where the imprint stands (E09). */
  public enum ImprintPlace {
    /** 封二, below whatever else stands there. */
    INSIDE_COVER,
    /** 封三. */
    INSIDE_BACK,
    /** Below the last entry of the contents. */
    CONTENTS
  }

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
