package org.gongbao.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;
import org.gongbao.image.ImageAsset;

/**
 * What an issue has beside its articles: what its cover, the pages inside the cover and its end
 * say.
 *
 * @param startPage number of the first page of the body when not 1: of issues that count on through
 *     the year (R51)
 */
public record Matter(
    Masthead masthead,
    CoverPages coverPages,
    Optional<Imprint> imprint,
    Optional<Colophon> colophon,
    OptionalInt startPage) {
  public static final Matter NONE =
      new Matter(
          Masthead.NONE, CoverPages.NONE, Optional.empty(), Optional.empty(), OptionalInt.empty());

  /**
   * What a cover or a masthead says beside title, number, organ and date. Empty content is absent.
   *
   * @param pinyin of the title (E05)
   * @param serial of a meeting document, over the title: one inline list a line (E11)
   * @param cn the domestic serial number
   * @param issn the international serial number
   * @param titleImage the title as lettering, where the layout has room for it (E01)
   * @param picture of the cover
   * @param caption of the picture (E06)
   * @param credit who made the picture (E07, E10)
   */
  public record Masthead(
      List<Inline> pinyin,
      List<List<Inline>> serial,
      List<Inline> cn,
      List<Inline> issn,
      Optional<ImageAsset> titleImage,
      Optional<CoverPicture> picture,
      List<Inline> caption,
      List<Inline> credit) {
    public static final Masthead NONE =
        new Masthead(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public Masthead {
      pinyin = List.copyOf(pinyin);
      serial = serial.stream().map(List::copyOf).toList();
      cn = List.copyOf(cn);
      issn = List.copyOf(issn);
      caption = List.copyOf(caption);
      credit = List.copyOf(credit);
    }
  }

  /** The picture of a cover. */
  public record CoverPicture(ImageAsset image, Alt alt, SourceSpan span) {}

  /**
   * What stands on the other pages of the cover; an empty list means that there is no such page.
   *
   * @param insideFront 封二: the editorial board (E08), the imprint, a plate (E07)
   * @param insideBack 封三
   * @param back 封底
   */
  public record CoverPages(List<Block> insideFront, List<Block> insideBack, List<Block> back) {
    public static final CoverPages NONE = new CoverPages(List.of(), List.of(), List.of());

    public CoverPages {
      insideFront = List.copyOf(insideFront);
      insideBack = List.copyOf(insideBack);
      back = List.copyOf(back);
    }
  }
}
