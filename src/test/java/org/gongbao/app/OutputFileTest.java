package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void anOlderFileStandsThere() throws IOException {
    target = folder.resolve("issue.pdf");
    Files.writeString(target, "old");
  }

  @Test
  void newContentTakesThePlaceOfTheOldOnCommit() throws IOException {
    try (OutputFile file = OutputFile.draft(target, out -> out.write("new".getBytes(UTF_8)))) {
      assertEquals("old", Files.readString(target));
      file.commit();
    }
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("issue.pdf"), names());
  }

  @Test
  void oldContentStaysWithoutCommit() throws IOException {
    OutputFile.draft(target, out -> out.write('x')).close();
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("issue.pdf"), names());
  }

  @Test
  void oldContentStaysWhenWritingFails() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            OutputFile.draft(
                target,
                out -> {
                  out.write(new byte[1 << 20]);
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("issue.pdf"), names());
  }

  @Test
  void linkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);
    try (OutputFile file = OutputFile.draft(link, out -> out.write("new".getBytes(UTF_8)))) {
      file.commit();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(target));
  }

  @Test
  void folderIsNotReplaced() {
    assertThrows(IOException.class, () -> OutputFile.draft(folder, out -> {}));
    assertThrows(
        IOException.class, () -> OutputFile.draft(folder.resolve("none/issue.pdf"), out -> {}));
  }

  @Test
  void draftLeftByAKilledRunIsNoObstacle() throws IOException {
    Files.writeString(folder.resolve(".issue.pdf.0.part"), "left");
    try (OutputFile file = OutputFile.draft(target, out -> out.write("new".getBytes(UTF_8)))) {
      file.commit();
    }
    assertEquals("new", Files.readString(target));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
