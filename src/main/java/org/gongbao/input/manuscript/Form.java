package org.gongbao.input.manuscript;

import java.util.Locale;

/** What is recognised by its form; the author may switch each off. */
public enum Form {
  HEADINGS,
  RUN_IN,
  SALUTATION,
  CLOSING,
  SIGNATURE,
  ROSTER,
  REGULATION;

  /** As an issue writes it: {@code run-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
