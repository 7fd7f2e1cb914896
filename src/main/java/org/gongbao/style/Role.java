package org.gongbao.style;

import java.util.Locale;

/** The elements a layout styles (R41); each is based on {@link #BODY} unless it says otherwise. */
public enum Role {
  BODY,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  RUN_IN_1,
  RUN_IN_2,
  RUN_IN_3,
  RUN_IN_4,
  SALUTATION,
  CLOSING,
  SIGNER,
  SIGNATURE_DATE,
  ROSTER,
  ISSUER,
  TITLE,
  SUBTITLE,
  NOTE,
  BYLINE,
  CONTENTS_TITLE,
  CONTENTS_SECTION,
  CONTENTS_ENTRY,
  FOLIO,
  COVER_TITLE,
  COVER_NUMBER,
  COVER_ORGAN,
  COVER_DATE;

  /** As layout files write it: {@code heading-1}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
