package org.gongbao.style;

import java.util.List;
import java.util.Map;
import org.gongbao.text.Numerals;

/**
 * How an issue looks, complete.
 *
 * @param values of the layout's own keys
 * @param page what the keys of the page come to
 * @param styles one for every role
 * @param cover what stands on the cover; none without a cover
 * @param masthead what stands over the contents or the first article (报头)
 */
public record Layout(
    String name,
    LayoutValues values,
    PageMaster page,
    Map<Role, Style> styles,
    List<CoverItem> cover,
    List<CoverItem> masthead) {
  public Layout {
    styles = Map.copyOf(styles);
    cover = List.copyOf(cover);
    masthead = List.copyOf(masthead);
  }

  /** A layout by what its file says. */
  public static Layout of(
      String name,
      LayoutValues values,
      Map<Role, Style> styles,
      List<CoverItem> cover,
      List<CoverItem> masthead) {
    return new Layout(name, values, PageMaster.of(values), styles, cover, masthead);
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

  /** What a masthead stands over (E05, E11). */
  public enum MastheadPlace {
    NONE,
    /** The contents. */
    CONTENTS,
    /** The first article. */
    FIRST_PAGE
  }
}
