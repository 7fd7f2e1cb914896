package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.testing.ExternalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words set over more room than they need, such as a name of two characters over three, are one
 * word to every program that searches the PDF (R30, R62): no blank is between their characters.
 */
class SearchableWordsTest {
  private static final Path ISSUE = Path.of("src/test/resources/proof/words/issue.yaml");
  private static final List<String> WORDS =
      List.of(
          "DUKOU YUEKAN", "目录", "公告", "主任", "石溪", "副主任", "叶蓁", "于澈（女）", "江离", "米嘉", "何山为青杨镇", "鲁岸");

  @TempDir private Path folder;

  @Test
  void pdftotextFindsThem() throws IOException {
    Path pdf = IssueProof.of(ISSUE, folder).pdf();
    assertEquals(List.of(), missing(ExternalReader.run("pdftotext", pdf, "-")));
    assertEquals(List.of(), missing(ExternalReader.run("pdftotext", "-raw", pdf, "-")));
    assertEquals(List.of(), missing(ExternalReader.run("pdftotext", "-layout", pdf, "-")));
  }

  @Test
  void mutoolFindsThem() throws IOException {
    Path pdf = IssueProof.of(ISSUE, folder).pdf();
    assertEquals(List.of(), missing(ExternalReader.run("mutool", "draw", "-q", "-F", "txt", pdf)));
  }

  @Test
  void pdfboxFindsThem() throws IOException {
    try (PDDocument document = Loader.loadPDF(IssueProof.of(ISSUE, folder).pdf().toFile())) {
      assertEquals(List.of(), missing(new PDFTextStripper().getText(document)));
    }
  }

  private static List<String> missing(String text) {
    return WORDS.stream().filter(word -> !text.contains(word)).toList();
  }
}
