package org.gongbao.export;

import java.io.IOException;
import java.io.OutputStream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.page.PagedDocument;

/**
 * Writes finished pages in one output format. The same document and options give the same bytes.
 *
 * @param <O> what can be chosen for the format
 */
public interface Backend<O> {
  /**
   * Writes the whole document.
   *
   * @param out is not closed; holds nothing of use when errors were found
   * @param diagnostics gets what this format cannot carry, each at the place it was written
   * @throws IOException when {@code out} fails
   */
  void write(PagedDocument document, O options, OutputStream out, Diagnostics diagnostics)
      throws IOException;
}
