package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.ExtractedText;
import org.gongbao.testing.TaggedText;
import org.gongbao.testing.TaggedText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs that know nothing of ours read the structure tree of a PDF in the order of the YAML
 * (R60, R61, R62).
 */
class StructureOrderTest {
  private static final Path ISSUE = Path.of("src/test/resources/proof/order/issue.yaml");

  /** Type and text of a page of two columns with notes, a table and a picture that moved. */
  private static final List<String> READ =
      List.of(
          "H1 渡口",
          "Reference ①",
          "H1 今昔",
          "P 石溪",
          "Lbl ①",
          "P 在镇南。",
          "P 石桥没有修成的时候，人都从渡口过河，一天能过百来人",
          "Reference ②",
          "P ，逢集就要排队。",
          "Lbl ②",
          "P 据船工说。",
          "Figure ",
          "Caption 石桥",
          "P "
              + "有了桥，船就少了，只在水浅的时候下河捞沙。两岸的人家从此不用等船，孩子上学早了半"
              + "个时辰，菜农的担子也不再压在船头。春天涨水，桥面高出水面两丈有余，老人们搬了凳子"
              + "坐在桥头看水，说从前这个时候渡口是要停的。夏天桥洞里风大，过路的人都愿意歇一歇。"
              + "秋天粮车一辆接一辆，从桥上走到镇里的粮站，一天能走几十个来回。到了冬天，河面结了"
              + "薄冰，船拖上岸来，翻过来扣在沙地上，等着开春再刷一遍桐油。",
          "Caption 附表",
          "TH 年",
          "TH 人",
          "TH 前年",
          "TD 90",
          "TH 去年",
          "TD 12",
          "P 注：按天算。",
          "H2 一、船工",
          "P 船工三人",
          "Reference ③",
          "P ，都改了行；一人看桥。",
          "Lbl ③",
          "P 姓石的两人。",
          "LBody 石溪",
          "LBody 叶蓁",
          "LBody 公孙长明",
          "P 于澈",
          "P 2026年3月1日");

  private static final Pattern ELEMENT = Pattern.compile("^ *([A-Z][A-Za-z0-9]*)\\b[^\"]*$");
  private static final Pattern CONTENT = Pattern.compile("^ *\"(.*)\"$");

  @TempDir private Path folder;

  @Test
  void popplerReadsColumnsNotesTableAndPictureAsWritten() throws IOException {
    String tree = ExternalReader.run("pdfinfo", "-struct-text", IssueProof.of(ISSUE, folder).pdf());
    assertEquals(READ, articles(poppler(tree)));
  }

  @Test
  void pdfboxReadsColumnsNotesTableAndPictureAsWritten() throws IOException {
    List<String> read =
        TaggedText.of(IssueProof.of(ISSUE, folder).pdf()).stream()
            .map(part -> part.type() + " " + part.text())
            .toList();
    assertEquals(READ, articles(read));
  }

  /** t46: nothing in the tree but what was written: no folio, running head or leader. */
  @ParameterizedTest
  @ValueSource(strings = {"gazette", "magazine", "meeting-paper"})
  void sampleIsReadAsWrittenAlongItsTree(String layout) throws IOException {
    Path sample = Path.of("layouts", layout, "sample", "issue.yaml");
    IssueProof.of(sample, folder).treeIsAsWritten();
  }

  /** The names of entries stand beside their pages, without the marks between (R61). */
  @ParameterizedTest
  @ValueSource(strings = {"gazette", "magazine"})
  void contentsAreReadWithoutLeaders(String layout) throws IOException {
    Path sample = Path.of("layouts", layout, "sample", "issue.yaml");
    List<Part> entries =
        TaggedText.of(IssueProof.of(sample, folder).pdf()).stream()
            .filter(part -> part.path().contains("/TOCI"))
            .toList();
    assertFalse(entries.isEmpty(), layout);
    for (Part entry : entries) {
      assertFalse(entry.text().isEmpty(), entry.path());
      assertFalse(entry.text().matches(".*[·…]{3,}.*"), entry.text());
    }
  }

  /** Every element with content of its own, in order: its type and its text. */
  private static List<String> poppler(String tree) {
    List<String> read = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int contentAt = -1;
    for (String line : tree.lines().toList()) {
      Matcher element = ELEMENT.matcher(line);
      Matcher content = CONTENT.matcher(line);
      int level = line.length() - line.stripLeading().length();
      if (content.matches() && contentAt == level) {
        read.add(read.removeLast() + content.group(1));
      } else if (content.matches()) {
        read.add(open.get(level / 2 - 1) + " " + content.group(1));
      } else if (element.matches() && !line.strip().startsWith("Object")) {
        while (open.size() > level / 2) {
          open.removeLast();
        }
        open.add(element.group(1));
      }
      contentAt = content.matches() ? level : -1;
    }
    return read;
  }

  /** What stands behind cover and contents, white space left out. */
  private static List<String> articles(List<String> read) {
    int first = read.indexOf(READ.getFirst());
    assertTrue(first > 0, read.toString());
    return read.subList(first, read.size()).stream()
        .map(
            part -> {
              int space = part.indexOf(' ');
              String text = ExtractedText.withoutSpace(part.substring(space));
              return part.substring(0, space + 1) + text;
            })
        .toList();
  }
}
