package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongbao.testing.SeedIssue;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** p13: whole issues are PDF/A-2a and PDF/UA-1 for the validator of the PDF Association. */
class ConformanceTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layouts/gazette/sample/issue.yaml",
        "layouts/magazine/sample/issue.yaml",
        "layouts/meeting-paper/sample/issue.yaml",
        // Every element there is, on blank, turned and two-column pages.
        "src/test/resources/conformance/issue.yaml",
        // Heads of two levels, levels left out, decorations, notes in lists.
        "src/test/resources/proof/heads/issue.yaml"
      })
  void issueIsForArchiveAndScreenReader(Path issue) throws IOException {
    conforms(IssueProof.of(issue, folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "003"})
  void realBulletinIsForArchiveAndScreenReader(String seed) throws IOException {
    conforms(IssueProof.of(SeedIssue.in(folder, seed), folder));
  }

  /** The file says what it is, and veraPDF agrees. */
  private static void conforms(IssueProof proof) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(proof.pdf().toFile())) {
      byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
      String says = new String(xmp, StandardCharsets.UTF_8);
      assertTrue(says.contains("<pdfaid:part>2</pdfaid:part>"), says);
      assertTrue(says.contains("<pdfaid:conformance>A</pdfaid:conformance>"), says);
      assertTrue(says.contains("<pdfuaid:part>1</pdfuaid:part>"), says);
    }
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(proof.pdf()));
  }
}
