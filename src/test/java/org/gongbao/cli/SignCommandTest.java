package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongbao.testing.OfficeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignCommandTest {
  private static final Map<String, String> WITH_PASSWORD =
      Map.of("GONGBAO_LANG", "en", "GONGBAO_KEYSTORE_PASSWORD", OfficeKeys.PASSWORD);

  @TempDir private Path folder;
  private Path pdf;
  private Path signed;
  private Path keys;

  @BeforeEach
  void aPageAndAKey() throws IOException {
    pdf = folder.resolve("issue.pdf");
    signed = folder.resolve("signed.pdf");
    keys = Files.write(folder.resolve("office.p12"), OfficeKeys.rsa());
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf.toFile());
    }
  }

  @Test
  void signsWithThePasswordOfTheEnvironment() throws IOException {
    CommandLineRun run =
        sign(
            WITH_PASSWORD,
            "--keystore",
            keys.toString(),
            "--reason",
            "发布",
            "--time",
            "2026-03-01T09:00:00+08:00");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(signed + " is signed", run.err().strip());
    byte[] before = Files.readAllBytes(pdf);
    assertArrayEquals(before, Arrays.copyOf(Files.readAllBytes(signed), before.length));
    try (PDDocument document = Loader.loadPDF(signed.toFile())) {
      assertEquals("发布", document.getLastSignatureDictionary().getReason());
    }
  }

  @Test
  void withoutATimeItIsNow() throws IOException {
    long before = System.currentTimeMillis() / 1000 * 1000;
    sign(WITH_PASSWORD, "--keystore", keys.toString());
    try (PDDocument document = Loader.loadPDF(signed.toFile())) {
      long time = document.getLastSignatureDictionary().getSignDate().getTimeInMillis();
      assertTrue(time >= before && time <= System.currentTimeMillis(), "" + time);
    }
  }

  @Test
  void preparesAFieldWithoutAKey() throws IOException {
    CommandLineRun run = sign(Map.of("GONGBAO_LANG", "en"), "--field", "Seal");
    assertEquals(0, run.exitCode(), run.err());
    try (PDDocument document = Loader.loadPDF(signed.toFile())) {
      assertEquals("Seal", document.getSignatureFields().getFirst().getPartialName());
    }
  }

  @Test
  void wrongPasswordIsBadInputAndIsNotShown() {
    CommandLineRun run =
        sign(
            Map.of("GONGBAO_LANG", "en", "GONGBAO_KEYSTORE_PASSWORD", "hunter2"),
            "--keystore",
            keys.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith(keys + ": error KEYSTORE_PASSWORD"), run.err());
    assertFalse(run.err().contains("hunter2"));
    assertFalse(Files.exists(signed));
  }

  @Test
  void withoutAPasswordAndATerminalUsageIsWrong() {
    CommandLineRun run = sign(Map.of("GONGBAO_LANG", "en"), "--keystore", keys.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("GONGBAO_KEYSTORE_PASSWORD"), run.err());
  }

  @Test
  void missingFilesAreBadInput() throws IOException {
    assertEquals(1, sign(WITH_PASSWORD, "--keystore", folder.resolve("no.p12") + "").exitCode());
    Files.delete(pdf);
    CommandLineRun run = sign(WITH_PASSWORD, "--keystore", keys.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("FILE_NOT_FOUND"), run.err());
  }

  @Test
  void neitherPdfNorKeyStoreIsOverwritten() throws IOException {
    signed = pdf;
    assertEquals(2, sign(WITH_PASSWORD, "--keystore", keys.toString()).exitCode());
    signed = keys;
    assertEquals(2, sign(WITH_PASSWORD, "--keystore", keys.toString()).exitCode());
    assertArrayEquals(OfficeKeys.rsa(), Files.readAllBytes(keys));
  }

  @Test
  void wrongUsageIsNamed() {
    assertEquals(2, sign(WITH_PASSWORD).exitCode());
    assertEquals(2, sign(WITH_PASSWORD, "--field", "a", "--reason", "b").exitCode());
    CommandLineRun run = sign(WITH_PASSWORD, "--field", "a", "--time", "tomorrow");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("2026-03-01T09:00:00+08:00"), run.err());
  }

  @Test
  void folderThatIsNotThereIsAFailureOfTheMachine() {
    signed = folder.resolve("none/signed.pdf");
    assertEquals(3, sign(WITH_PASSWORD, "--keystore", keys.toString()).exitCode());
  }

  private CommandLineRun sign(Map<String, String> environment, String... options) {
    return CommandLineRun.in(
        environment,
        Stream.concat(
                Stream.of("sign", pdf.toString(), "-o", signed.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}
