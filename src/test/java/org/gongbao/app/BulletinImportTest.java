package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinImportTest {
  private static final Path BULLETIN = Path.of("src/test/resources/import/lines-of-28.txt");

  @TempDir private Path folder;

  @Test
  void writesAnIssueItsArticlesAndAReport() throws IOException {
    BulletinImport run = new BulletinImport(Messages.in(Locale.ENGLISH));
    Path to = folder.resolve("a/b");
    assertEquals(Optional.of(to.resolve("issue.yaml")), run.run(List.of(BULLETIN), to, false));
    assertEquals(5, names(to).size(), names(to).toString());
    assertEquals(Code.IMPORT_SUMMARY, last(run).code());
  }

  @Test
  void theReportListsEveryLineLeftOutWithItsNumber() throws IOException {
    BulletinImport run = new BulletinImport(Messages.in(Locale.ENGLISH));
    run.run(List.of(BULLETIN), folder, false);
    String report = Files.readString(folder.resolve("import-report.txt"));
    assertTrue(
        report.contains("Lines not in the YAML (3)\n  line 20\t[page number] — 2 —\n"), report);
  }

  @Test
  void aFolderThatHoldsFilesIsLeftAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve("issue.yaml"), "mine");
    BulletinImport run = new BulletinImport(Messages.in(Locale.ENGLISH));
    assertTrue(run.run(List.of(BULLETIN), folder, false).isEmpty());
    assertEquals(Code.IMPORT_NOT_EMPTY, last(run).code());
    assertEquals("mine", Files.readString(mine));
    assertEquals(List.of("issue.yaml"), names(folder));
  }

  @Test
  void forceWritesIntoAFolderThatHoldsFiles() throws IOException {
    Files.writeString(folder.resolve("issue.yaml"), "mine");
    BulletinImport run = new BulletinImport(Messages.in(Locale.ENGLISH));
    assertFalse(run.run(List.of(BULLETIN), folder, true).isEmpty());
    assertTrue(Files.readString(folder.resolve("issue.yaml")).startsWith("format: 1\n"));
  }

  @Test
  void nothingIsWrittenWhenAFileCannotBeRead() throws IOException {
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xff, 0, 1});
    for (Path bad : List.of(folder.resolve("missing.txt"), folder, binary)) {
      BulletinImport run = new BulletinImport(Messages.in(Locale.ENGLISH));
      Path to = folder.resolve("out");
      assertTrue(run.run(List.of(BULLETIN, bad), to, false).isEmpty());
      assertTrue(run.findings().hasErrors());
      assertFalse(Files.exists(to));
    }
  }

  @Test
  void twoImportsAreByteEqual() throws IOException {
    for (String to : List.of("a", "b")) {
      new BulletinImport(Messages.in(Locale.SIMPLIFIED_CHINESE))
          .run(List.of(BULLETIN), folder.resolve(to), false);
    }
    for (String name : names(folder.resolve("a"))) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a").resolve(name), folder.resolve("b").resolve(name)));
    }
  }

  private static Diagnostic last(BulletinImport run) {
    return run.findings().sorted().stream()
        .filter(d -> d.code() == Code.IMPORT_SUMMARY || d.code() == Code.IMPORT_NOT_EMPTY)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
