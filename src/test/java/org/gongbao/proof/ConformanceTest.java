package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** p13: whole issues are PDF/A-2a and PDF/UA-1 for the validator of the PDF Association. */
class ConformanceTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "magazine", "meeting-paper"})
  void sampleIsForTheArchive(String layout) throws IOException {
    Path issue = Path.of("layouts", layout, "sample", "issue.yaml");
    assertEquals(
        List.of(), VeraPdf.faults(IssueProof.of(issue, folder).pdf(), PDFAFlavour.PDFA_2_A));
  }
}
