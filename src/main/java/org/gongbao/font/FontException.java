package org.gongbao.font;

import org.gongbao.diag.Code;

/** Why a font file cannot serve; {@link #code} names the finding. */
public final class FontException extends Exception {
  private static final long serialVersionUID = 1;

  private final Code code;

  public FontException(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
