package org.gongbao.font;

/** Carries a damaged table out of deep reading; turned into {@link FontException} at the door. */
final class DamagedFont extends RuntimeException {
  private static final long serialVersionUID = 1;

  DamagedFont(String detail) {
    super(detail, null, false, false);
  }
}
