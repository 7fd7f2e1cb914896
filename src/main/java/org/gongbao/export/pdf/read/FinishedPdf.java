package org.gongbao.export.pdf.read;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Opens whole PDFs only: what had to be repaired may have lost a page unseen. */
public final class FinishedPdf {
  private FinishedPdf() {}

  /**
   * Reads the structure of a PDF; streams stay in {@code pdf}.
   *
   * @param file what findings name
   * @return nothing after an error: no PDF, damaged, protected by a password, without pages
   */
  public static Optional<PdfReader> open(byte[] pdf, SourceSpan file, Diagnostics findings) {
    try {
      PdfReader reader = new PdfReader(pdf);
      if (reader.isEncrypted()) {
        findings.add(Code.PDF_ENCRYPTED, file);
        return Optional.empty();
      }
      if (reader.isRebuilt()) {
        return broken("xref", file, findings);
      }
      if (reader.getNumberOfPages() == 0 || reader.getNumberOfPages() != declared(reader)) {
        return broken("Pages", file, findings);
      }
      return Optional.of(reader);
    } catch (BadPasswordException e) {
      findings.add(Code.PDF_ENCRYPTED, file);
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // OpenPDF meets a damaged file with whatever exception its own code runs into.
      return broken(reason(e), file, findings);
    } catch (StackOverflowError e) {
      return broken("nesting", file, findings);
    }
  }

  /** Says that a PDF cannot be used after all: much of a damaged file is met only when copied. */
  public static void broken(RuntimeException e, SourceSpan file, Diagnostics findings) {
    broken(reason(e), file, findings);
  }

  private static Optional<PdfReader> broken(String why, SourceSpan file, Diagnostics findings) {
    findings.add(Code.PDF_BROKEN, file, why);
    return Optional.empty();
  }

  private static String reason(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }

  /** Pages that the top of the page tree speaks of; OpenPDF leaves out those it cannot find. */
  private static int declared(PdfReader reader) {
    PdfDictionary top = reader.getCatalog().getAsDict(PdfName.PAGES);
    PdfArray kids = top.getAsArray(PdfName.KIDS);
    int pages = 0;
    for (int i = 0; i < kids.size(); i++) {
      PdfObject kid = PdfReader.getPdfObject(kids.getPdfObject(i));
      boolean branch = kid instanceof PdfDictionary node && node.contains(PdfName.KIDS);
      pages += branch ? ((PdfDictionary) kid).getAsNumber(PdfName.COUNT).intValue() : 1;
    }
    return pages;
  }
}
