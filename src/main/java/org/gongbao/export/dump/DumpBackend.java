package org.gongbao.export.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongbao.diag.Diagnostics;
import org.gongbao.export.Backend;
import org.gongbao.page.PagedDocument;

/** Writes a finished document as UTF-8 text, one fact a line, lines ended by LF. */
public final class DumpBackend implements Backend<DumpPart> {
  @Override
  public void write(
      PagedDocument document, DumpPart part, OutputStream out, Diagnostics diagnostics)
      throws IOException {
    DumpText text = new DumpText();
    switch (part) {
      case PAGES -> PagesDump.of(document, text);
      case TAGS -> TagsDump.of(document, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
