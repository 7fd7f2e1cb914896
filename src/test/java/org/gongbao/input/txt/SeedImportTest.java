package org.gongbao.input.txt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
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
    String text = Sample.seedText(number);
    Conservation.check(text, Sample.imported(number, text));
  }

  @Test
  void everyEntryOfTheContentsIsAnArticle() throws IOException {
    Imported imported = Sample.seed("000");
    assertEquals(31, articles(imported).size());
    assertTrue(imported.notes().stream().noneMatch(n -> n.code() == Code.IMPORT_TITLE_NOT_FOUND));
    assertTrue(articles(imported).stream().noneMatch(a -> a.body().isEmpty()));
  }

  @Test
  void aPaperWithoutContentsIsOneArticle() throws IOException {
    Imported imported = Sample.seed("003");
    assertEquals(1, articles(imported).size());
    assertEquals(2, imported.leftOut().size(), "its two page numbers");
  }

  private static List<Article> articles(Imported imported) {
    return imported.issue().sections().stream().flatMap(s -> s.articles().stream()).toList();
  }
}
