package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImposeCommandTest {
  @TempDir private Path folder;
  private Path pages;
  private Path sheets;

  @BeforeEach
  void sixPagesOfA4() throws IOException {
    pages = folder.resolve("pages.pdf");
    sheets = folder.resolve("sheets.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 6; i++) {
        document.addPage(new PDPage(PDRectangle.A4));
      }
      document.save(pages.toFile());
    }
  }

  /** R72: blanks that were not in the pages are declared. */
  @Test
  void stitchesPagesOnA3AndNamesTheBlanks() throws IOException {
    CommandLineRun run = impose("--scheme", "saddle", "--sheet", "A3", "--creep", "0.1mm");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("note SHEET_BLANKS"), run.err());
    assertTrue(run.err().contains("6 pages on 4 sides"), run.err());
    try (PDDocument document = Loader.loadPDF(sheets.toFile())) {
      assertEquals(4, document.getNumberOfPages());
      assertEquals(1190.55, document.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals(841.89, document.getPage(0).getMediaBox().getHeight(), 0.01);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-up", "four-up", "eight-up", "perfect"})
  void everySchemeIsKnown(String scheme) {
    assertEquals(0, impose("--scheme", scheme, "--marks").exitCode());
  }

  @Test
  void sheetThatIsTooSmallIsBadInputAndNothingIsWritten() throws IOException {
    Files.writeString(sheets, "old");
    CommandLineRun run = impose("--scheme", "saddle", "--sheet", "300x200");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("SHEET_TOO_SMALL"), run.err());
    assertTrue(run.err().contains("420×297"), run.err());
    assertEquals("old", Files.readString(sheets));
  }

  @Test
  void sheetWithoutRoomForMarksIsSaidSo() {
    CommandLineRun run = impose("--scheme", "saddle", "--sheet", "a3", "--marks");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().contains("warning SHEET_CUTS_MARKS"), run.err());
  }

  @Test
  void damagedPagesAreBadInput() throws IOException {
    byte[] pdf = Files.readAllBytes(pages);
    Files.write(pages, java.util.Arrays.copyOf(pdf, pdf.length / 2));
    CommandLineRun run = impose("--scheme", "saddle");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith(pages + ": error PDF_BROKEN"), run.err());
    assertFalse(Files.exists(sheets));
  }

  @Test
  void missingPagesAreBadInput() throws IOException {
    Files.delete(pages);
    CommandLineRun run = impose("--scheme", "saddle");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("FILE_NOT_FOUND"), run.err());
  }

  @Test
  void folderInPlaceOfThePagesIsToldAsOne() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "impose", folder.toString(), "-o", folder + "/x.pdf", "--scheme", "saddle");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("FILE_IS_FOLDER"), run.err());
  }

  @Test
  void folderThatIsNotThereIsAFailureOfTheMachine() {
    sheets = folder.resolve("none/sheets.pdf");
    assertEquals(3, impose("--scheme", "saddle").exitCode());
  }

  @Test
  void pagesAreNeverOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(pages);
    sheets = pages;
    assertEquals(2, impose("--scheme", "saddle").exitCode());
    assertArrayEquals(before, Files.readAllBytes(pages));
  }

  static Stream<String> wrong() {
    return Stream.of(
        "--scheme=booklet",
        "--scheme=saddle --creep=thin",
        "--scheme=saddle --creep=-1mm",
        "--scheme=saddle --sheet=A9",
        "--scheme=saddle --sheet=0x",
        "--scheme=perfect --signature=x",
        "--marks");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongUsageIsNamed(String options) {
    CommandLineRun run = impose(options.split(" "));
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains("impose --help"), run.err());
  }

  private CommandLineRun impose(String... options) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("impose", pages.toString(), "-o", sheets.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}
