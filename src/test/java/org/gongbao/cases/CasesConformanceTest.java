package org.gongbao.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.page.PagedDocument;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** p13: every case is what its PDF says it is. */
@Tag("full")
class CasesConformanceTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicNode> everyCaseIsWhatItClaims() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.endsWith("issue.yaml")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      CASES.relativize(file.getParent()).toString(), () -> conforms(file)));
    }
  }

  private void conforms(Path file) throws IOException {
    PagedDocument document =
        CaseRun.of(file, CASES.resolve("layouts")).typeset().orElseThrow().document();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Diagnostics findings = new Diagnostics();
    new PdfBackend().write(document, PdfProfile.WEB, out, findings);
    Path pdf = Files.write(folder.resolve("case.pdf"), out.toByteArray());
    boolean silent =
        findings.sorted().stream().anyMatch(finding -> finding.code() == Code.ALT_MISSING);
    List<String> faults = new ArrayList<>(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    if (!silent) {
      faults.addAll(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    }
    assertEquals(List.of(), faults);
  }
}
