package org.gongbao.input.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A print office's own layout says only what differs from ours. */
class LayoutExtendsTest {
  private static final String OURS =
      """
      format: 1
      page: {size: A4, top: 28mm, inner: 26mm, measure: 38, lines: 33, em: 12pt, pitch: 21pt}
      folio: {pattern: "- {n} -", gap: 7mm, front: arabic}
      cover:
      - {show: title, top: 60mm}
      - {show: date, top: 200mm}
      styles:
        body: {size: 小四, indent: 2}
        title: {font: title, size: 二号, align: centre}
        folio: {size: 五号}
      """;

  private final Map<String, String> files = new HashMap<>(Map.of("ours", OURS));
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Layout> layout(String name) {
    return LayoutDecoder.decode(file(name), name, this::base, diagnostics);
  }

  private Optional<SourceFile> base(String name, SourceSpan from) {
    return Optional.ofNullable(files.get(name)).map(text -> file(name));
  }

  private SourceFile file(String name) {
    return new SourceFile(name + "/layout.yaml", files.get(name).getBytes(UTF_8));
  }

  private Layout own(String differences) {
    files.put("own", "format: 1\nextends: ours\n" + differences);
    return layout("own").orElseThrow(() -> new AssertionError(findings().toString()));
  }

  private List<String> findings() {
    return diagnostics.sorted().stream()
        .map(
            d -> d.span().file() + ":" + d.span().line() + ":" + d.span().column() + " " + d.code())
        .toList();
  }

  /** Names all that differs between two layouts. */
  private static List<String> differences(Layout a, Layout b) {
    List<String> differences = new ArrayList<>();
    for (LayoutKey<?> key : LayoutKeys.ALL) {
      if (key != LayoutKeys.EXTENDS && !a.get(key).equals(b.get(key))) {
        differences.add(key.path());
      }
    }
    for (Role role : Role.values()) {
      for (StyleKey<?> key : StyleKeys.ALL) {
        if (!a.style(role).get(key).equals(b.style(role).get(key))) {
          differences.add(role.key() + "." + key.name());
        }
      }
    }
    if (!a.cover().equals(b.cover())) {
      differences.add("cover");
    }
    return differences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "folio: {front: roman} | folio.front",
        "page: {pitch: 20pt} | page.pitch",
        "styles: {title: {size: 小二}} | title.size",
        "styles: {folio: {font: hei}} | folio.font",
        "styles: {title: {ink: [0, 100, 100, 0, '#cc0000']}} | title.ink",
        "styles: {heading-1: {indent: 1}} | heading-1.indent",
        "cover: [{show: date, top: 90mm}] | cover",
      })
  void oneKeyChangesThatAlone(String yaml, String key) {
    assertEquals(List.of(key), differences(layout("ours").orElseThrow(), own(yaml)));
  }

  @Test
  void nothingWrittenChangesNothing() {
    assertEquals(List.of(), differences(layout("ours").orElseThrow(), own("")));
  }

  @Test
  void theBodysStyleReachesWhatIsBasedOnItUnlessThatSaysOtherwise() {
    Layout own = own("styles: {body: {size: 四号}}");
    assertEquals(14, own.style(Role.HEADING_1).get(StyleKeys.SIZE).toPoints());
    assertEquals(22, own.style(Role.TITLE).get(StyleKeys.SIZE).toPoints());
  }

  @Test
  void aCoverIsReplacedWhole() {
    assertEquals(1, own("cover: [{show: title, top: 90mm}]").cover().size());
  }

  @Test
  void layoutsExtendOneAnotherInAChain() {
    files.put("house", "format: 1\nextends: ours\nfolio: {gap: 9mm}\nstyles: {title: {size: 一号}}");
    files.put("own", "format: 1\nextends: house\nfolio: {gap: 8mm}");
    Layout own = layout("own").orElseThrow();
    assertEquals(
        List.of("folio.gap", "title.size"), differences(layout("ours").orElseThrow(), own));
    assertEquals(8, own.get(LayoutKeys.FOLIO_GAP).toMillimetres(), 0.001);
  }

  @Test
  void aCircleIsAFindingWhereItCloses() {
    files.put("a", "format: 1\nextends: b");
    files.put("b", "format: 1\nextends: a");
    assertTrue(layout("a").isEmpty());
    assertEquals(List.of("b/layout.yaml:2:1 LAYOUT_CYCLE"), findings());
  }

  @Test
  void mistakesAreFoundInWhicheverFileTheyStand() {
    files.put("own", "format: 1\nextends: ours\nfolio: {gap: wide}\nstyles: {title: {siz: 一号}}");
    files.put("ours", OURS.replace("二号", "两号"));
    assertTrue(layout("own").isEmpty());
    assertEquals(
        List.of(
            "ours/layout.yaml:9:30 BAD_VALUE",
            "own/layout.yaml:3:14 BAD_VALUE",
            "own/layout.yaml:4:18 UNKNOWN_KEY"),
        findings());
  }

  @Test
  void aTypeAreaThatNoLongerFitsIsFoundAtTheKeyThatMadeItSo() {
    files.put("own", "format: 1\nextends: ours\npage:\n  inner: 80mm\n");
    assertTrue(layout("own").isEmpty());
    assertEquals(List.of("own/layout.yaml:4:3 TYPE_AREA_TOO_LARGE"), findings());
  }
}
