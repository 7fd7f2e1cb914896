package org.gongbao.input.txt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real bulletins in the folder GONGBAO_SEEDS names; skipped without it. */
class SeedImportTest {
  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "003"})
  void nothingIsLost(String number) throws IOException {
    String text = seed(number);
    Conservation.check(text, Sample.imported(number, text));
  }

  @Test
  void everyEntryOfTheContentsIsAnArticle() throws IOException {
    Imported imported = Sample.imported("000", seed("000"));
    assertEquals(31, articles(imported).size());
    assertTrue(imported.notes().stream().noneMatch(n -> n.code() == Code.IMPORT_TITLE_NOT_FOUND));
    assertTrue(articles(imported).stream().noneMatch(a -> a.body().isEmpty()));
  }

  @Test
  void aPaperWithoutContentsIsOneArticle() throws IOException {
    Imported imported = Sample.imported("003", seed("003"));
    assertEquals(1, articles(imported).size());
    assertEquals(2, imported.leftOut().size(), "its two page numbers");
  }

  private static List<Article> articles(Imported imported) {
    return imported.issue().sections().stream().flatMap(s -> s.articles().stream()).toList();
  }

  private static String seed(String number) throws IOException {
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
