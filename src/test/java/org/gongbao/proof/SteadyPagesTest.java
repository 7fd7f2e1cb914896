package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongbao.app.BuildOrder;
import org.gongbao.app.Built;
import org.gongbao.app.BulletinImport;
import org.gongbao.app.Gongbao;
import org.gongbao.app.Profile;
import org.gongbao.app.ProofOrder;
import org.gongbao.diag.Messages;
import org.gongbao.diag.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One character changed on page 5: only page 5 is drawn anew (R75, t50). What is drawn on a page is
 * its decoded content stream, taken from the file by PDFBox; forms are left aside, since they are
 * streams of their own.
 */
class SteadyPagesTest {
  private static final int CHANGED = 5;

  @TempDir private Path folder;

  @Test
  void pagesOfTheSampleThatDidNotChangeKeepTheirContent() throws Exception {
    Path issue = folder.resolve("issue");
    copy(Path.of("layouts/gazette/sample"), issue);
    onlyTheChangedPageDiffers(issue.resolve("issue.yaml"), Profile.PROOF);
  }

  @Test
  void theyKeepItInWebPagesToo() throws Exception {
    Path issue = folder.resolve("issue");
    copy(Path.of("layouts/magazine/sample"), issue);
    onlyTheChangedPageDiffers(issue.resolve("issue.yaml"), Profile.WEB);
  }

  @Test
  void pagesOfARealBulletinKeepTheirs() throws Exception {
    Optional<String> seeds = Optional.ofNullable(System.getenv("GONGBAO_SEEDS"));
    Assumptions.assumeTrue(seeds.isPresent(), "SKIPPED: GONGBAO_SEEDS is not set");
    try (Stream<Path> files = Files.list(Path.of(seeds.get()))) {
      Path text =
          files.filter(f -> f.getFileName().toString().startsWith("000")).findFirst().orElseThrow();
      BulletinImport bulletin = new BulletinImport(Messages.in(Locale.ENGLISH));
      Path issue = bulletin.run(List.of(text), folder.resolve("issue"), false).orElseThrow();
      onlyTheChangedPageDiffers(issue, Profile.PROOF);
    }
  }

  private void onlyTheChangedPageDiffers(Path issue, Profile profile) throws Exception {
    Path first = proof(issue, profile, "一校", LocalDate.of(2026, 3, 1));
    List<String> before = contents(first);
    assertEquals(before, listed(first), "the list of pages says what the file holds");
    change(issue, first);
    // Another round on another day: that alone may change no page.
    Path second = proof(issue, profile, "二校", LocalDate.of(2026, 3, 9));
    List<String> after = contents(second);
    assertEquals(after, listed(second));
    assertEquals(before.size(), after.size());
    Set<Integer> differing = new TreeSet<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        differing.add(i + 1);
      }
    }
    assertEquals(Set.of(CHANGED), differing);
  }

  private Path proof(Path issue, Profile profile, String round, LocalDate date) {
    Path pdf = folder.resolve(round + ".pdf");
    BuildOrder order =
        new BuildOrder(
            issue,
            Optional.empty(),
            pdf,
            Optional.empty(),
            Optional.empty(),
            profile,
            Optional.of(new ProofOrder(round, Optional.of(date))));
    Built built = new Gongbao(Path.of("")).build(order, Progress.NONE);
    assertEquals(Built.Outcome.DONE, built.outcome(), () -> built.findings().toString());
    return pdf;
  }

  /**
   * The first long paragraph that begins on the page gets a character the issue has nowhere else.
   */
  private static void change(Path issue, Path proof) throws IOException {
    String[] row =
        Files.readString(ProofOrder.index(proof))
            .lines()
            .map(line -> line.split(","))
            .filter(cells -> cells[3].equals("段") && cells[4].equals("" + CHANGED))
            .filter(cells -> cells[11].matches("\\p{IsHan}{3}.{9,}"))
            .findFirst()
            .orElseThrow();
    Path file = issue.resolveSibling(Path.of(row[8]).getFileName());
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int line = Integer.parseInt(row[9]) - 1;
    String start = row[11].substring(0, 3);
    String changed = lines.get(line).replaceFirst(start, start.substring(0, 2) + "鱻");
    assertTrue(!changed.equals(lines.get(line)), lines.get(line));
    lines.set(line, changed);
    Files.write(file, lines);
  }

  private static List<String> contents(Path pdf) throws IOException, GeneralSecurityException {
    List<String> digests = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        byte[] content = page.getContents().readAllBytes();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        digests.add(HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }

  private static List<String> listed(Path proof) throws IOException {
    return Files.readString(ProofOrder.pages(proof))
        .lines()
        .skip(1)
        .map(line -> line.split(",")[3])
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
