package org.gongbao.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference pages say what the program reads. After a change to the tables, {@code
 * -Dgongbao.docs.rewrite=true} writes them anew.
 */
class LayoutReferenceTest {
  private static final Path FOLDER = Path.of("src/site/markdown");

  @ParameterizedTest
  @CsvSource({"layout-reference.md, false", "layout-reference_zh.md, true"})
  void pageIsWhatTheTablesSay(String file, boolean chinese) throws IOException {
    Path page = FOLDER.resolve(file);
    String made = LayoutReference.page(chinese);
    if (Boolean.getBoolean("gongbao.docs.rewrite")) {
      Files.writeString(page, made);
    }
    assertEquals(made, Files.readString(page), "rewrite with -Dgongbao.docs.rewrite=true");
  }
}
