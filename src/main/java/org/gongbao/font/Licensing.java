package org.gongbao.font;

import java.util.Optional;
import org.gongbao.diag.Code;

/** The embedding rights in OS/2 fsType (OpenType, OS/2 table). */
final class Licensing {
  private static final int RESTRICTED = 0x0002;
  private static final int PREVIEW_AND_PRINT = 0x0004;
  private static final int EDITABLE = 0x0008;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private Licensing() {}

  /** Of several rights the least restrictive holds; a font without OS/2 claims none. */
  static FontFace.Embedding read(Optional<TableBytes> os2) throws FontException {
    int type = os2.filter(t -> t.length() >= 10).map(t -> t.u16(8)).orElse(0);
    if ((type & BITMAPS_ONLY) != 0) {
      throw new FontException(Code.FONT_NO_EMBEDDING, "only bitmaps may be embedded");
    }
    if ((type & NO_SUBSETTING) != 0) {
      throw new FontException(Code.FONT_NO_EMBEDDING, "may not be subset");
    }
    if ((type & EDITABLE) != 0) {
      return FontFace.Embedding.EDITABLE;
    }
    if ((type & PREVIEW_AND_PRINT) != 0) {
      return FontFace.Embedding.PREVIEW_AND_PRINT;
    }
    if ((type & RESTRICTED) != 0) {
      throw new FontException(Code.FONT_NO_EMBEDDING, "restricted licence");
    }
    return FontFace.Embedding.INSTALLABLE;
  }
}
