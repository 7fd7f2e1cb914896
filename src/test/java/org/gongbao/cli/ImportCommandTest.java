package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String BULLETIN = "src/test/resources/import/lines-of-40.txt";

  @TempDir private Path folder;

  @Test
  void namesTheIssueItWrote() {
    CommandLineRun run = CommandLineRun.of("import", BULLETIN, "-o", folder.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(folder.resolve("issue.yaml").toString(), run.out().strip());
    assertTrue(run.err().contains("IMPORT_SUMMARY 4 articles"), run.err());
  }

  @Test
  void aFileThatIsNotThereIsBadInput() {
    CommandLineRun run = CommandLineRun.of("import", "nowhere.txt", "-o", folder.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("nowhere.txt: error FILE_NOT_FOUND"), run.err());
  }

  @Test
  void withoutAFolderUsageIsWrong() {
    assertEquals(2, CommandLineRun.of("import", BULLETIN).exitCode());
  }
}
