package org.gongbao.export.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.page.PagedDocument;
import org.openpdf.text.pdf.BaseFont;

/**
 * A face drawn with the reader's own Chinese font, which is not in the PDF. It has one width for
 * each character, so a derived face is imitated by where the glyph is put.
 */
record ReaderFont(BaseFont base, Cell cell) implements PdfFont {
  private static final String NAME = "STSong-Light";

  /**
   * The reader's font for every face of a document; reports the characters it cannot show.
   *
   * @param classPath where the package with Adobe's CMaps is looked for
   */
  static Map<FontFace, PdfFont> of(
      PagedDocument document, ClassLoader classPath, Diagnostics diagnostics) throws IOException {
    Optional<ReaderCharacters> characters = ReaderCharacters.from(classPath);
    if (characters.isEmpty()) {
      diagnostics.add(Code.SMALL_NEEDS_CMAPS, SourceSpan.NONE, ReaderCharacters.PACKAGE);
      return Map.of();
    }
    new CharacterReport(document, diagnostics)
        .report(Code.SMALL_CANNOT_SHOW, characters.get()::has);
    BaseFont base =
        BaseFont.createFont(
            NAME,
            ReaderCharacters.ENCODING,
            BaseFont.NOT_EMBEDDED,
            BaseFont.NOT_CACHED,
            null,
            null);
    Map<FontFace, PdfFont> fonts = new IdentityHashMap<>();
    for (FontFace face : UsedCharacters.of(document).faces()) {
      fonts.put(face, new ReaderFont(base, face.cell()));
    }
    return fonts;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int width(int codePoint) {
    return base.getWidth(codePoint);
  }

  @Override
  public int shift(int codePoint) {
    int spare = cell.advance() - width(codePoint);
    return switch (cell.fit()) {
      case OWN, LEFT, WIDER -> 0;
      case RIGHT -> spare;
      case BODY, CENTRE, FILL -> spare / 2;
    };
  }
}
