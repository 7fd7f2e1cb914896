package org.gongbao.input.txt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.node.Sources.SourceFile;

/** Imaginary bulletins of different habits, and whatever a test makes up. */
public final class Sample {
  private static final Path FOLDER = Path.of("src/test/resources/import");

  private Sample() {}

  /** The names of the bulletins. */
  public static List<String> names() {
    return List.of("one-paragraph-a-line", "lines-of-28", "lines-of-40", "titles-alone");
  }

  static String text(String name) {
    return read(name + ".txt");
  }

  static String outline(String name) {
    return read(name + ".outline");
  }

  /** The bulletin of a name, imported. */
  public static Imported imported(String name) {
    return imported(name + ".txt", text(name));
  }

  static Imported imported(String file, String text) {
    Diagnostics findings = new Diagnostics();
    return BulletinText.read(List.of(new SourceFile(file, text.getBytes(UTF_8))), findings)
        .orElseThrow(() -> new AssertionError(findings.sorted()));
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real bulletin whose file name begins so, imported; aborts the test without seeds. */
  public static Imported seed(String number) throws IOException {
    return imported(number, seedText(number));
  }

  static String seedText(String number) throws IOException {
    String folder = System.getenv().getOrDefault("GONGBAO_SEEDS", "");
    assumeTrue(!folder.isEmpty(), "GONGBAO_SEEDS is not set");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    }
  }
}
