package org.gongbao.export.pdf;

import java.io.IOException;
import org.gongbao.font.FontException;
import org.gongbao.font.FontFace;
import org.openpdf.text.pdf.BaseFont;

/**
 * A face whose used characters are inside the PDF.
 *
 * @param name of the face
 * @param widths by code point, because OpenPDF's own look-up is slow and made for every glyph
 */
record EmbeddedFont(BaseFont base, String name, short[] widths) implements PdfFont {
  /**
   * Loads the used characters of a face. OpenPDF sees a font of just these, never the whole file.
   *
   * @param codePoints ascending
   * @throws FontException when an outline is damaged
   */
  static EmbeddedFont of(FontFace face, int[] codePoints) throws IOException, FontException {
    byte[] subset = face.subset(codePoints);
    BaseFont base =
        BaseFont.createFont(
            face.name() + ".ttf",
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            BaseFont.NOT_CACHED,
            subset,
            null);
    // OpenPDF's CIDSet leaves out glyph 0, which PDF/UA and PDF/A-2 refuse; without it both pass.
    base.setIncludeCidSet(false);
    // The bytes are a subset already; OpenPDF's own would be tagged at random.
    base.setSubset(false);
    base.setPostscriptFontName(SubsetTag.of(subset) + face.name());
    short[] widths = new short[codePoints[codePoints.length - 1] + 1];
    for (int codePoint : codePoints) {
      widths[codePoint] = (short) base.getWidth(codePoint);
    }
    return new EmbeddedFont(base, face.name(), widths);
  }

  @Override
  public int width(int codePoint) {
    return widths[codePoint];
  }

  @Override
  public int shift(int codePoint) {
    return 0;
  }
}
