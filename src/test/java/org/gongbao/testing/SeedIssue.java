package org.gongbao.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.app.BulletinImport;
import org.gongbao.diag.Messages;
import org.junit.jupiter.api.Assumptions;

/** A real bulletin, imported; tests that want one are skipped where none is at hand. */
public final class SeedIssue {
  private SeedIssue() {}

  /**
   * Where its YAML was written.
   *
   * @param number the first letters of its file name
   */
  public static Path in(Path folder, String number) throws IOException {
    Optional<String> seeds = Optional.ofNullable(System.getenv("GONGBAO_SEEDS"));
    Assumptions.assumeTrue(seeds.isPresent(), "SKIPPED: GONGBAO_SEEDS is not set");
    try (var files = Files.list(Path.of(seeds.get()))) {
      Path text =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      BulletinImport bulletin = new BulletinImport(Messages.in(Locale.ENGLISH));
      return bulletin.run(List.of(text), folder.resolve("issue"), false).orElseThrow();
    }
  }
}
