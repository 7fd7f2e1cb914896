package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.image.ImageAsset;
import org.gongbao.input.manuscript.Form;
import org.gongbao.model.Alt;
import org.gongbao.model.Block;
import org.gongbao.model.Colophon;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Matter;
import org.gongbao.model.Matter.CoverPages;
import org.gongbao.model.Matter.CoverPicture;
import org.gongbao.model.Matter.Masthead;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;

/** Reads what an issue has beside its articles: masthead, cover pages, imprint, 版记. */
final class MatterDecoder {
  private static final int MOST_PAGE = 99_999;
  private static final int MOST_COPIES = 99_999_999;

  private final Files files;
  private final InlineDecoder inlines;
  private final BodyDecoder bodies;
  private final Diagnostics diagnostics;

  MatterDecoder(Files files, Diagnostics diagnostics) {
    this.files = files;
    this.inlines = new InlineDecoder(diagnostics);
    this.bodies = new BodyDecoder(files, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The keys of an issue that are neither its name nor its articles. */
  Matter matter(MapReader map) {
    Masthead masthead = masthead(map);
    CoverPages pages =
        new CoverPages(
            body(map, "inside-cover"), body(map, "inside-back"), body(map, "back-cover"));
    Optional<Imprint> imprint = map.optional("imprint").flatMap(this::imprint);
    Optional<Colophon> colophon =
        map.optional("colophon")
            .flatMap(node -> MapReader.of(node, diagnostics))
            .flatMap(this::colophon);
    OptionalInt start = number(map, "start-page", MOST_PAGE);
    return new Matter(masthead, pages, imprint, colophon, start);
  }

  private Masthead masthead(MapReader map) {
    List<Inline> pinyin = content(map, "pinyin");
    List<List<Inline>> serial = map.optional("serial").map(inlines::lines).orElse(List.of());
    List<Inline> cn = content(map, "cn");
    List<Inline> issn = content(map, "issn");
    Optional<MapReader> cover =
        map.optional("cover").flatMap(node -> MapReader.of(node, diagnostics));
    Optional<ImageAsset> titleImage =
        cover.flatMap(reader -> reader.optional("title-image")).flatMap(files::image);
    Optional<CoverPicture> picture = cover.flatMap(this::picture);
    List<Inline> caption = cover.map(reader -> content(reader, "caption")).orElse(List.of());
    List<Inline> credit = cover.map(reader -> content(reader, "credit")).orElse(List.of());
    cover.ifPresent(MapReader::finish);
    return new Masthead(pinyin, serial, cn, issn, titleImage, picture, caption, credit);
  }

  private Optional<CoverPicture> picture(MapReader cover) {
    Alt alt = AltDecoder.alt(cover, diagnostics);
    cover.needs("alt", "image");
    cover.needs("decoration", "image");
    Optional<Node> name = cover.optional("image");
    return name.flatMap(files::image)
        .map(image -> new CoverPicture(image, alt, name.orElseThrow().span()));
  }

  private List<Block> body(MapReader map, String key) {
    return map.optional(key)
        .map(node -> bodies.blocks(node, EnumSet.allOf(Form.class), Optional.empty()))
        .orElse(List.of());
  }

  /** {@code {主编: 高岚, 印张: 3, …}}: the lines of the 版权页 in their order (E09). */
  private Optional<Imprint> imprint(Node node) {
    if (!(node instanceof MapNode map)) {
      diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.MAP);
      return Optional.empty();
    }
    List<Imprint.Entry> entries = new ArrayList<>();
    for (Entry entry : map.entries()) {
      String label = entry.key().value().strip();
      List<List<Inline>> value = inlines.lines(entry.value());
      if (value.isEmpty()) {
        diagnostics.add(Code.EMPTY_VALUE, entry.key().span(), label);
      } else {
        entries.add(new Imprint.Entry(new Inline.Text(label, entry.key().span()), value));
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Imprint(entries, map.span()));
  }

  /** {@code {copies-to: [...], issued-by: 某某办公室, date: 2026年6月21日, copies: 320}} (R45). */
  private Optional<Colophon> colophon(MapReader map) {
    List<List<Inline>> copiesTo = map.optional("copies-to").map(this::organs).orElse(List.of());
    List<Inline> issuedBy = map.required("issued-by").map(inlines::content).orElse(List.of());
    List<Inline> date =
        map.required("date")
            .flatMap(node -> Dates.printed(node, false, diagnostics))
            .<List<Inline>>map(List::of)
            .orElse(List.of());
    OptionalInt copies = number(map, "copies", MOST_COPIES);
    map.finish();
    return issuedBy.isEmpty() || date.isEmpty()
        ? Optional.empty()
        : Optional.of(new Colophon(copiesTo, issuedBy, date, copies, map.span()));
  }

  /** A list has an organ an item; text is printed as it is. */
  private List<List<Inline>> organs(Node node) {
    return node instanceof ListNode list
        ? list.items().stream().map(inlines::content).filter(organ -> !organ.isEmpty()).toList()
        : List.of(inlines.content(node));
  }

  private List<Inline> content(MapReader map, String key) {
    return map.optional(key).map(inlines::content).orElse(List.of());
  }

  private OptionalInt number(MapReader map, String key, int most) {
    Optional<Node> node = map.optional(key);
    return node.isPresent() ? Values.number(node.get(), 1, most, diagnostics) : OptionalInt.empty();
  }
}
