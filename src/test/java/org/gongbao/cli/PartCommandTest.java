package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gongbao part} on an issue of three articles, two of them in a section (R54). */
class PartCommandTest {
  private static final String ISSUE =
      """
      format: 1
      layout: gazette
      title: 云岫市人民代表大会常务委员会公报
      year: 2026
      number: 1
      sections:
        - title: 决议决定
          articles:
            - title: 关于加强古树名木保护的决定
              body: |
                为了加强古树名木保护，作出如下决定。
            - title: 关于批准：2025年/决算的决议
              body: |
                会议决定批准2025年决算。
        - title: 其他
          articles:
            - title: 关于保护古井的建议
              body: |
                建议对全市古井登记造册。
            - title: 会议日程（略）
              listing: title
      """;

  @TempDir private Path folder;
  private Path issue;

  @BeforeEach
  void anIssue() throws IOException {
    issue = Files.writeString(folder.resolve("issue.yaml"), ISSUE);
  }

  private CommandLineRun part(String... options) {
    List<String> arguments = new ArrayList<>(List.of("part", issue.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private List<String> names(Path where) throws IOException {
    try (var files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void articleByItsNumberIsAFileBesideTheIssueNamedForItsTitle() throws IOException {
    CommandLineRun run = part("--article", "2");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(List.of("02-关于批准：2025年决算的决议.pdf", "issue.yaml"), names(folder));
    String text = text(folder.resolve("02-关于批准：2025年决算的决议.pdf"));
    assertTrue(text.contains("会议决定批准2025年决算。"), text);
    assertFalse(text.contains("古树"), text);
    assertTrue(run.err().contains("1 page"), run.err());
  }

  @Test
  void articleIsFoundByWordsOfItsTitleWhateverBlanksStandInThem() throws IOException {
    Path pdf = folder.resolve("古井.pdf");
    assertEquals(0, part("--article", "保护 古井", "-o", pdf.toString()).exitCode());
    assertTrue(text(pdf).contains("登记造册"));
  }

  @Test
  void sectionHoldsItsArticlesAndNoOthers() throws IOException {
    CommandLineRun run = part("--section", "决议决定");
    assertEquals(0, run.exitCode(), run.err());
    String text = text(folder.resolve("决议决定.pdf"));
    assertTrue(text.contains("古树名木") && text.contains("批准2025年决算"), text);
    assertFalse(text.contains("古井"), text);
  }

  @Test
  void pagesAreNamedByTheirPrintedNumbers() throws IOException {
    for (String range : List.of("2-3", "2—3", " 2 – 3 ")) {
      assertEquals(0, part("--pages", range).exitCode());
      try (PDDocument pdf = Loader.loadPDF(folder.resolve("2-3.pdf").toFile())) {
        assertEquals(2, pdf.getNumberOfPages());
        String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertEquals(List.of("2", "3"), List.of(labels));
      }
      Files.delete(folder.resolve("2-3.pdf"));
    }
    assertEquals(0, part("--pages", "封面").exitCode());
    assertTrue(text(folder.resolve("封面.pdf")).contains("公报"));
  }

  @Test
  void allWritesEveryArticleThatHasPages() throws IOException {
    CommandLineRun run = part("--all");
    assertEquals(0, run.exitCode(), run.err());
    List<String> expected =
        List.of("01-关于加强古树名木保护的决定.pdf", "02-关于批准：2025年决算的决议.pdf", "03-关于保护古井的建议.pdf");
    assertEquals(expected, names(folder.resolve("parts")));
    assertTrue(run.err().contains("3 files"), run.err());
  }

  @Test
  void ownFoliosBeginWithOneAndLeaveNoOtherPages() throws IOException {
    Path pdf = folder.resolve("own.pdf");
    assertEquals(0, part("--article", "3", "--folios", "own", "-o", pdf.toString()).exitCode());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals("关于保护古井的建议", document.getDocumentInformation().getTitle());
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(List.of("1"), List.of(labels));
    }
    assertFalse(text(pdf).contains("目录"), "no contents");
    assertTrue(text(pdf).contains("登记造册"));
  }

  @Test
  void coverGoesBeforeItWhenAskedFor() throws IOException {
    for (String folios : List.of("issue", "own")) {
      Path pdf = folder.resolve(folios + ".pdf");
      part("--article", "3", "--cover", "--folios", folios, "-o", pdf.toString());
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertEquals("封面", labels[0]);
      }
      assertTrue(text(pdf).startsWith("云岫市人民代表大会常务委员会"), text(pdf));
    }
  }

  @Test
  void sameIssueGivesTheSameBytes() throws IOException {
    Path pdf = folder.resolve("a.pdf");
    part("--article", "1", "-o", pdf.toString());
    byte[] first = Files.readAllBytes(pdf);
    part("--article", "1", "-o", pdf.toString());
    assertArrayEquals(first, Files.readAllBytes(pdf));
  }

  @ParameterizedTest
  @CsvSource({
    "--article,9,PART_NO_ARTICLE",
    "--article,0,PART_NO_ARTICLE",
    "--article,湖泊,PART_NO_TITLE",
    "--article,古,PART_SEVERAL_TITLES",
    "--article,4,PART_NOT_PRINTED",
    "--section,任免,PART_NO_SECTION",
    "--pages,99,PART_NO_PAGE",
    "--pages,3-2,PART_PAGES_BACKWARDS"
  })
  void whatCannotBeFoundIsAFindingAndNothingIsWritten(String option, String value, String code)
      throws IOException {
    CommandLineRun run = part(option, value);
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("issue.yaml:") && run.err().contains(code), run.err());
    assertEquals(List.of("issue.yaml"), names(folder));
  }

  @Test
  void issueWithoutSectionsHasNone() throws IOException {
    Files.writeString(
        issue,
        ISSUE
            .replaceAll("(?m)^  - title: .*\\n", "")
            .replace("sections:", "articles:")
            .replaceAll("(?m)^    articles:\\n", ""));
    CommandLineRun run = part("--section", "决议");
    assertTrue(run.err().contains("PART_UNDIVIDED"), run.err());
  }

  @Test
  void issueWithErrorsGivesNoPart() throws IOException {
    Files.writeString(issue, ISSUE.replace("layout: gazette", "layout: gazete"));
    CommandLineRun run = part("--article", "1");
    assertEquals(1, run.exitCode());
    assertEquals(List.of("issue.yaml"), names(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "'--article,1,--all'",
    "'--layouts,x'",
    "'--pages,1,--folios,own'",
    "'--all,--folios,roman'"
  })
  void optionsThatDoNotGoTogetherAreWrongUsage(String options) {
    assertEquals(2, part(options.split(",")).exitCode());
  }

  @Test
  void folderNamedForOnePartHoldsItUnderItsOwnName() throws IOException {
    Path where = Files.createDirectory(folder.resolve("out"));
    assertEquals(0, part("--article", "3", "-o", where.toString()).exitCode());
    assertEquals(List.of("03-关于保护古井的建议.pdf"), names(where));
  }

  @Test
  void fileNamedForAllPartsIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("parts.txt"), "kept");
    CommandLineRun run = part("--all", "-o", file.toString());
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("OUTPUT_NOT_FOLDER"), run.err());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void layoutWithoutACoverIsAWarning() throws IOException {
    Files.writeString(issue, ISSUE.replace("layout: gazette", "layout: meeting-paper"));
    CommandLineRun run = part("--article", "1", "--cover");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("PART_NO_COVER"), run.err());
  }

  @Test
  void linksThatLeadOutsideAreANote() {
    CommandLineRun run = part("--pages", "i-1");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("note PART_LINKS"), run.err());
  }

  @Test
  void partNeverTakesThePlaceOfItsIssue() throws IOException {
    assertEquals(2, part("--article", "1", "-o", issue.toString()).exitCode());
    assertEquals(ISSUE, Files.readString(issue));
  }
}
