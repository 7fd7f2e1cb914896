package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.model.Article;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Align;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.text.KinsokuLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutDecoderTest {
  private static final String PAGE =
      "{size: A4, top: 26mm, inner: 21mm, measure: 40, lines: 33, em: 小四, pitch: 21pt}\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Layout> decode(byte[] bytes) {
    return LayoutDecoder.decode(
        new SourceFile("layout.yaml", bytes), "test", this::shippedBase, diagnostics);
  }

  private Optional<SourceFile> shippedBase(String name, SourceSpan from) {
    try {
      String file = "layouts/" + name + "/layout.yaml";
      return Optional.of(new SourceFile(file, Files.readAllBytes(Path.of(file))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Layout> decode(String yaml) {
    return decode(("format: 1\n" + yaml).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> findings() {
    return diagnostics.sorted().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code())
        .toList();
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> layouts = Files.list(Path.of("layouts"))) {
      return layouts.map(folder -> folder.resolve("layout.yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedLayoutIsRead(Path file) throws IOException {
    assertTrue(decode(Files.readAllBytes(file)).isPresent());
    assertEquals(List.of(), findings());
  }

  @Test
  void inkThatNoPaperTakesIsRefused() {
    decode("styles: {title: {ink: [100, 100, 100, 41, '#000000']}}");
    assertEquals(List.of("2:23 INK_HEAVY"), findings());
  }

  @Test
  void nothingIsNeededButTheFormat() {
    Layout layout = decode("").orElseThrow();
    assertEquals(28, layout.page().measure());
    assertEquals(22, layout.page().lines());
    assertEquals(KinsokuLevel.GB, layout.get(LayoutKeys.KINSOKU));
    assertEquals(Layout.Start.RECTO, layout.get(LayoutKeys.BODY_START));
    assertEquals("— {n} —", layout.get(LayoutKeys.FOLIO_PATTERN));
    assertEquals(Role.values().length, layout.styles().size());
  }

  /** The cell of a character apart from its size (R40). */
  @Test
  void anElementOfAnotherSizeLeavesTheGridOfTheBody() {
    Layout layout =
        decode(
                "page: "
                    + PAGE
                    + "styles:\n  body: {size: 三号, advance: 15.793pt}\n"
                    + "  heading-1: {size: 三号}\n  title: {size: 二号}\n")
            .orElseThrow();
    assertEquals(Length.points(15.793), layout.style(Role.BODY).em());
    assertEquals(Length.points(15.793), layout.style(Role.HEADING_1).em());
    assertEquals(Length.points(22), layout.style(Role.TITLE).em());
  }

  @Test
  void stylesAreBasedOnTheBody() {
    Layout layout =
        decode(
                "page: "
                    + PAGE
                    + "styles:\n  title: {font: hei, align: centre}\n"
                    + "  body: {size: 四号, indent: 2}\n")
            .orElseThrow();
    assertEquals(2000, layout.style(Role.BODY).get(StyleKeys.INDENT));
    assertEquals(FontRole.HEI, layout.style(Role.TITLE).get(StyleKeys.FONT));
    assertEquals(Length.points(14), layout.style(Role.TITLE).get(StyleKeys.SIZE));
    assertEquals(0, layout.style(Role.TITLE).get(StyleKeys.INDENT));
    assertEquals(Align.CENTRE, layout.style(Role.TITLE).get(StyleKeys.ALIGN));
    assertEquals(Align.JUSTIFY, layout.style(Role.NOTE).get(StyleKeys.ALIGN));
  }

  @Test
  void theRestIsAsWritten() {
    Layout layout =
        decode(
                "page: "
                    + PAGE
                    + """
                    text: {kinsoku: strict, hanging: on, han-latin-gap: 0.125}
                    start: {body: page, article: recto, multiple: 4}
                    folio: {pattern: "- {n} -", gap: 5mm, inset: 0, front: arabic}
                    contents: {title: 目次, leader: ·, leader-pitch: 0.5, right: 2}
                    cover:
                    - {show: title, top: 60mm}
                    - {rule: 1pt, top: 100mm, width: 50mm, ink: [0, 100, 100, 0, "#ff0000"]}
                    """)
            .orElseThrow();
    assertEquals(125, layout.get(LayoutKeys.HAN_LATIN_GAP));
    assertTrue(layout.get(LayoutKeys.HANGING));
    assertEquals(Layout.Start.PAGE, layout.get(LayoutKeys.BODY_START));
    assertEquals(Article.Start.RECTO, layout.get(LayoutKeys.ARTICLE_START));
    assertEquals(4, layout.get(LayoutKeys.PAGE_MULTIPLE));
    assertEquals(Layout.FrontFolio.ARABIC, layout.get(LayoutKeys.FOLIO_FRONT));
    assertEquals(500, layout.get(LayoutKeys.CONTENTS_LEADER_PITCH));
    assertEquals(
        CoverItem.Field.of(CoverField.TITLE, Length.millimetres(60)), layout.cover().get(0));
    assertEquals(new Ink(0, 100, 100, 0, 0xff0000), ((CoverItem.Rule) layout.cover().get(1)).ink());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page: {measure: 4}|2:17 OUT_OF_RANGE",
        "page: {lines: x}|2:15 WRONG_TYPE",
        "pages: {}|2:1 UNKNOWN_KEY",
        "page: PAGE\nstyles: {boddy: {}}|4:10 UNKNOWN_KEY",
        "page: PAGE\nstyles: {body: {fnt: hei}}|4:17 UNKNOWN_KEY",
        "page: PAGE\nstyles: {body: {font: comic}}|4:23 UNKNOWN_WORD",
        "page: PAGE\nstyles: {body: {size: 大}}|4:23 BAD_VALUE",
        "page: PAGE\nstyles: {body: {size: 2pt}}|4:23 OUT_OF_RANGE",
        "page: {pitch: 0}|2:15 OUT_OF_RANGE",
        "page: PAGE\nstyles: {body: {leading: 1}}|4:26 OUT_OF_RANGE",
        "page: PAGE\nstyles: {title: {indent: 50}}|4:10 STYLE_TOO_WIDE",
        "page: PAGE\nstyles: {contents-entry: {size: 50pt}}|4:10 STYLE_TOO_WIDE",
        "page: PAGE\nstyles: {body: [a]}|4:16 WRONG_TYPE",
        "page: PAGE\nstart: {multiple: 3}|4:19 UNKNOWN_WORD",
        "page: PAGE\ntext: {hanging: maybe}|4:17 WRONG_TYPE",
        "page: PAGE\nfolio: {pattern: 第页}|4:18 BAD_VALUE",
        "page: PAGE\ncover: [{show: name, top: 1mm}]|4:16 UNKNOWN_WORD",
        "page: PAGE\ncover: [{show: title}]|4:9 MISSING_KEY",
        "page: {size: A5, top: 1, inner: 1, measure: 40, lines: 20, em: 12, pitch: 20}|2:36 TYPE_AREA_TOO_LARGE",
        "page: {size: A3, top: 1, inner: 1, measure: 40, lines: 20, em: 12, pitch: 20}|2:14 BAD_VALUE"
      })
  void mistakesAreFoundWhereTheyStand(String sample) {
    int bar = sample.lastIndexOf('|');
    assertTrue(decode(sample.substring(0, bar).replace("PAGE", PAGE)).isEmpty());
    assertEquals(List.of(sample.substring(bar + 1)), findings().stream().distinct().toList());
  }
}
