package org.gongbao.input.yaml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.node.Node;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Codecs;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.Contents;
import org.gongbao.style.Layout.CoverItem;
import org.gongbao.style.Layout.Folio;
import org.gongbao.style.Layout.Start;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.Numerals;
import org.gongbao.text.PunctuationStyle;

/** Reads {@code layouts/NAME/layout.yaml}. Every key but the page has a default. */
public final class LayoutDecoder {
  private static final int QUARTER_EM = 250;
  private static final List<Integer> MULTIPLES = List.of(1, 2, 4);

  private final Diagnostics diagnostics = new Diagnostics();

  private LayoutDecoder() {}

  /**
   * The layout a file holds.
   *
   * @param name of the layout
   * @return nothing when there is an error
   */
  public static Optional<Layout> decode(SourceFile file, String name, Diagnostics diagnostics) {
    LayoutDecoder decoder = new LayoutDecoder();
    Optional<Layout> layout =
        NodeReader.read(file, decoder.diagnostics)
            .flatMap(root -> MapReader.of(root, decoder.diagnostics))
            .flatMap(map -> decoder.layout(map, name));
    boolean broken = decoder.diagnostics.hasErrors();
    diagnostics.addAll(decoder.diagnostics);
    return broken ? Optional.empty() : layout;
  }

  private Optional<Layout> layout(MapReader map, String name) {
    map.required("format");
    if (!Values.isFormat1(map, diagnostics)) {
      return Optional.empty();
    }
    Optional<PageMaster> page =
        map.required("page")
            .flatMap(node -> reader(node))
            .flatMap(new PageDecoder(diagnostics)::page);
    StyleReader text = group(map, "text");
    KinsokuLevel kinsoku = text.get("kinsoku", Codecs.choice(KinsokuLevel.class), KinsokuLevel.GB);
    PunctuationStyle punctuation =
        text.get("punctuation", Codecs.choice(PunctuationStyle.class), PunctuationStyle.QUANJIAO);
    boolean hanging = text.get("hanging", Values::on, false);
    int gap = text.get("han-latin-gap", Codecs.EM, QUARTER_EM);
    text.finish();
    StyleReader start = group(map, "start");
    Start bodyStart = start.get("body", Codecs.choice(Start.class), Start.RECTO);
    Start articleStart = start.get("article", Codecs.choice(Start.class), Start.PAGE);
    int multiple = start.get("multiple", this::multiple, 1);
    start.finish();
    Folio folio = folio(group(map, "folio"));
    Contents contents = contents(group(map, "contents"));
    CoverDecoder covers = new CoverDecoder(diagnostics);
    List<CoverItem> cover =
        map.list("cover").stream()
            .flatMap(node -> reader(node).stream())
            .flatMap(item -> covers.item(item).stream())
            .toList();
    Map<Role, Style> styles = styles(map);
    map.finish();
    return page.map(
        master ->
            new Layout(
                name,
                master,
                styles,
                kinsoku,
                punctuation,
                hanging,
                gap,
                bodyStart,
                articleStart,
                multiple,
                folio,
                contents,
                cover));
  }

  private Folio folio(StyleReader map) {
    Folio folio =
        new Folio(
            map.get("pattern", this::pattern, "— {n} —"),
            map.get("gap", Codecs.SIZE, Length.millimetres(7)),
            map.get("inset", Codecs.EM, 1000),
            map.get("front", Codecs.choice(Numerals.class), Numerals.ROMAN));
    map.finish();
    return folio;
  }

  private Contents contents(StyleReader map) {
    Contents contents =
        new Contents(
            map.get("title", Values::text, "目录"),
            map.get("leader", Values::text, "…"),
            map.get("leader-pitch", Codecs.EM, 1000),
            map.get("right", Codecs.EM, 3000));
    map.finish();
    return contents;
  }

  /** Every role's style, based on the body's. */
  private Map<Role, Style> styles(MapReader map) {
    StyleReader styles = group(map, "styles");
    Map<Role, Style> complete = new EnumMap<>(Role.class);
    Style body = patch(styles, Role.BODY).over(Style.INITIAL);
    for (Role role : Role.values()) {
      complete.put(role, role == Role.BODY ? body : patch(styles, role).over(body));
    }
    styles.finish();
    return complete;
  }

  private StylePatch patch(StyleReader styles, Role role) {
    StylePatch patch = StylePatch.NONE;
    StyleReader properties = styles.group(role.key());
    for (StyleKey<?> key : StyleKeys.ALL) {
      patch = with(patch, key, properties);
    }
    properties.finish();
    return patch;
  }

  private static <T> StylePatch with(StylePatch patch, StyleKey<T> key, StyleReader properties) {
    return properties.get(key.name(), key.codec()).map(v -> patch.with(key, v)).orElse(patch);
  }

  private Optional<String> pattern(Node node, Diagnostics diagnostics) {
    return Values.text(node, diagnostics)
        .filter(
            text -> {
              if (!text.contains("{n}")) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, "— {n} —");
              }
              return text.contains("{n}");
            });
  }

  private Optional<Integer> multiple(Node node, Diagnostics diagnostics) {
    Optional<String> text = Values.text(node, diagnostics);
    Optional<Integer> multiple =
        text.flatMap(t -> MULTIPLES.stream().filter(m -> t.equals(m.toString())).findFirst());
    if (text.isPresent() && multiple.isEmpty()) {
      diagnostics.add(Code.UNKNOWN_WORD, node.span(), text.get(), "1, 2, 4");
    }
    return multiple;
  }

  private StyleReader group(MapReader map, String key) {
    return new StyleReader(map.optional(key).flatMap(this::reader), diagnostics);
  }

  private Optional<MapReader> reader(Node node) {
    return MapReader.of(node, diagnostics);
  }
}
