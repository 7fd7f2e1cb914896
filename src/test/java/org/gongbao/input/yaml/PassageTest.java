package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Passage;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.testing.DrawnImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and passages read from YAML and written back. */
class PassageTest {
  private static final String HEAD =
      "format: 1\ntitle: 云川公报\nyear: 2026\nnumber: 2\nlayout: gazette\narticles:\n- title: 修路\n  body:\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private Issue issue(Map<String, byte[]> files) {
    Sources sources = (name, from) -> Optional.of(new SourceFile(name, files.get(name)));
    SourceFile file = new SourceFile("issue.yaml", files.get("issue.yaml"));
    return IssueDecoder.decode(file, sources, Set.of("gazette"), diagnostics).orElseThrow();
  }

  private List<Block> body(String item) {
    byte[] yaml = (HEAD + item.indent(2)).getBytes(StandardCharsets.UTF_8);
    Issue issue = issue(Map.of("issue.yaml", yaml, "a.png", DrawnImage.pngGray(600, 400)));
    return issue.sections().getFirst().articles().getFirst().body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- figure: {image: a.png, caption: 新桥, credit: 王玲 摄, width: 20, place: float, alt: 桥}",
        "- figure: {placeholder: 80.5x50mm}",
        "- figures:\n  - {image: a.png, caption: 新桥}\n  - {placeholder: 30 × 20 毫米}",
        "- figures:\n    pictures: [{image: a.png}]\n    caption: 新桥\n    place: across",
        "- editor-note: 编者按：新桥通行一年。",
        "- editor-note: {label: 编后：, text: [新桥通行一年。, 路也修好了。]}",
        "- quote: |\n    新桥通行一年。\n    路也修好了。",
        "- quote: 新桥通行一年。",
        "- verse: |\n    新桥，\n    旧路。",
        "- box: 新桥通行一年。",
        "- box: {title: 新桥, body: [新桥通行一年。, 路也修好了。]}",
        "- chronicle:\n  - {date: 3月5日, text: 开工。}\n  - {text: 新桥通行。}",
        "- credit: （作者单位：镇志办公室）",
        "- subhead: 东边",
        "- separator: ＊",
        "- separator: blank",
        "- page-break: on"
      })
  void whatIsWrittenBackIsReadAsTheSame(String item) {
    List<Block> body = body("- 上文。\n" + item + "\n- 下文。");
    assertEquals(3, body.size());
    byte[] yaml = (HEAD + item.indent(2)).getBytes(StandardCharsets.UTF_8);
    Issue issue = issue(Map.of("issue.yaml", yaml, "a.png", DrawnImage.pngGray(600, 400)));
    Map<String, byte[]> written =
        YamlWriter.write(issue).stream()
            .collect(
                Collectors.toMap(YamlFile::name, f -> f.text().getBytes(StandardCharsets.UTF_8)));
    written.put("a.png", DrawnImage.pngGray(600, 400));
    Issue again = issue(written);
    assertEquals(List.of(), diagnostics.sorted());
    List<Block> back = again.sections().getFirst().articles().getFirst().body();
    assertTrue(Same.blocks(body.subList(1, 2), back), () -> body + "\n" + back);
  }

  @Test
  void aLabelThatOpensANoteIsSetApart() {
    Passage.EditorNote note = (Passage.EditorNote) body("- editor-note: 编者按:新桥。").getFirst();
    assertEquals("编者按:", Inline.text(note.label()));
    assertEquals("新桥。", Inline.text(note.paragraphs().getFirst()));
    assertEquals(22, note.paragraphs().getFirst().getFirst().span().column());
  }

  @Test
  void aPictureAsWideAsThePageLiesAcross() {
    Figure figure = (Figure) body("- figure: {image: a.png, width: page}").getFirst();
    assertEquals(Figure.Place.ACROSS, figure.place());
  }

  @Test
  void theSpaceBeforeWhoTookAPhotoIsNoFault() {
    body("- figure: {image: a.png, credit: 王玲 摄}");
    assertEquals(List.of(), diagnostics.sorted());
    body("- figure: {image: a.png, caption: 新 桥}");
    assertEquals(
        List.of(Code.HAN_SPACE), diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
