package org.gongbao.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs programs that are not ours on what we wrote. A test that needs a program the machine does
 * not have is skipped with one printed line; where {@code GONGBAO_REQUIRE_READERS} is set it fails.
 */
public final class ExternalReader {
  private static final long SECONDS = 120;

  private ExternalReader() {}

  /**
   * Standard output of a program.
   *
   * @param command the program's name and its arguments
   */
  public static String run(Object... command) {
    List<String> words = new ArrayList<>(Arrays.stream(command).map(Object::toString).toList());
    words.set(0, find(words.get(0)).toString());
    try {
      Path out = Files.createTempFile("gongbao", ".out");
      Path err = Files.createTempFile("gongbao", ".err");
      try {
        Process process =
            new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          fail(command[0] + " did not end in " + SECONDS + " s");
        }
        if (process.exitValue() != 0) {
          fail(command[0] + " ended with " + process.exitValue() + ": " + Files.readString(err));
        }
        return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Path find(String program) {
    for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    if (System.getenv("GONGBAO_REQUIRE_READERS") != null) {
      fail(program + " is not installed");
    }
    String line = "SKIPPED: " + program + " not installed";
    System.out.println(line);
    return Assumptions.abort(line);
  }
}
