package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.page.PagedDocument;

/** Writes documents for the tests of this package. */
final class PdfFixture {
  private PdfFixture() {}

  static byte[] bytes(PagedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Diagnostics diagnostics = new Diagnostics();
    new PdfBackend().write(document, PdfProfile.WEB, out, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return out.toByteArray();
  }

  static Path file(Path folder, PagedDocument document) throws IOException {
    return Files.write(folder.resolve("out.pdf"), bytes(document));
  }
}
