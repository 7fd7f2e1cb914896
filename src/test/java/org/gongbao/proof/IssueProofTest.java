package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.ExtractedText;
import org.gongbao.testing.SeedIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample issue and, where they are at hand, whole real bulletins, proved on their PDF. */
class IssueProofTest {
  private static final Path SAMPLE = Path.of("layouts/gazette/sample/issue.yaml");

  /** Columns of fewer than 26 characters have more wide lines (R21); each is a finding. */
  private static final double NARROW_SHARE = 0.02;

  /** Those that do not read across columns and tables. */
  private static final Set<ExtractedText> IN_ORDER =
      EnumSet.complementOf(EnumSet.of(ExtractedText.PDFTOTEXT));

  /** What a layout says of its body: the size of its type in points, its columns. */
  private enum Body {
    GAZETTE(12, Columns.ONE),
    MAGAZINE(10.5, new Columns(2, 21)),
    MEETING_PAPER(16, Columns.ONE);

    private final double size;
    private final Columns columns;

    Body(double size, Columns columns) {
      this.size = size;
      this.columns = columns;
    }

    private String layout() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Path sample() {
      return Path.of("layouts", layout(), "sample", "issue.yaml");
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Body.class)
  void sampleHoldsTheRulesOnPaper(Body body) throws IOException {
    holdsTheRules(body.layout() + " sample", IssueProof.of(body.sample(), folder), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "003"})
  void realBulletinHoldsTheRulesOnPaper(String seed) throws IOException {
    holdsTheRules(seed, seed(seed), Body.GAZETTE);
  }

  @ParameterizedTest
  @EnumSource(Body.class)
  void sampleTextIsReadBackAsWritten(Body body) throws IOException {
    IssueProof proof = IssueProof.of(body.sample(), folder);
    for (ExtractedText extractor : IN_ORDER) {
      proof.textIsAsWritten(extractor);
    }
    proof.linesAreWholeIn(ExtractedText.PDFTOTEXT);
  }

  @ParameterizedTest
  @EnumSource(ExtractedText.class)
  void realBulletinTextIsReadBackAsWritten(ExtractedText extractor) throws IOException {
    seed("000").textIsAsWritten(extractor);
  }

  @Test
  void sampleContentsAgreeWithPagesBookmarksAndLabels() throws IOException {
    assertTrue(IssueProof.of(SAMPLE, folder).contentsAgree() >= 10);
  }

  @Test
  void realBulletinContentsAgreeWithPagesBookmarksAndLabels() throws IOException {
    IssueProof proof = seed("000");
    assertEquals(31, proof.contentsAgree());
    assertTrue(Math.abs(proof.pages() - 104) <= 15, proof.pages() + " pages");
  }

  @Test
  void pdfIsSoundAndItsFontsAreEmbeddedSubsets() throws IOException {
    Path pdf = IssueProof.of(SAMPLE, folder).pdf();
    ExternalReader.run("qpdf", "--check", pdf);
    List<String> fonts = ExternalReader.run("pdffonts", pdf).lines().skip(2).toList();
    assertTrue(fonts.size() >= 4, "fonts");
    for (String font : fonts) {
      assertTrue(font.matches(".* yes yes yes +\\d+ +\\d+ *"), font);
    }
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(IssueProof.of(SAMPLE, folder).pdf());
    byte[] second = Files.readAllBytes(IssueProof.of(SAMPLE, folder).pdf());
    assertTrue(Arrays.equals(first, second), "same input, same bytes");
  }

  private static void holdsTheRules(String name, IssueProof proof, Body body) throws IOException {
    PaperProof paper = proof.paper(body.size, body.columns);
    System.out.println("proof of " + name + ": " + proof.pages() + " pages, " + paper.summary());
    assertEquals(List.of(), paper.faults());
    int units = paper.unitBreaks().size();
    assertTrue(
        units <= Math.max(1, paper.bodyLines() / 500), () -> "number|unit: " + paper.unitBreaks());
    double share = body.columns.count() == 1 ? 0.005 : NARROW_SHARE;
    assertTrue(paper.looseShare() <= share, "lines stretched over 1/8 em");
    assertTrue(paper.worstEdge() <= 0.05, () -> "right edge flush: " + paper.worstLine());
  }

  private IssueProof seed(String number) throws IOException {
    return IssueProof.of(SeedIssue.in(folder, number), folder);
  }
}
