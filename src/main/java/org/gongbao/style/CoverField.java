package org.gongbao.style;

/** The fields of an issue that a cover or a masthead shows. */
public enum CoverField {
  TITLE(Role.COVER_TITLE),
  PINYIN(Role.COVER_PINYIN),
  SERIAL(Role.COVER_SERIAL),
  NUMBER(Role.COVER_NUMBER),
  ORGAN(Role.COVER_ORGAN),
  DATE(Role.COVER_DATE),
  CN(Role.COVER_CODE),
  ISSN(Role.COVER_CODE),
  CAPTION(Role.COVER_CAPTION),
  CREDIT(Role.COVER_CREDIT);

  private final Role role;

  CoverField(Role role) {
    this.role = role;
  }

  /** What it is set in unless the layout says otherwise. */
  public Role role() {
    return role;
  }
}
