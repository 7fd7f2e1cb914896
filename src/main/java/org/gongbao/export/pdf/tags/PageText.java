package org.gongbao.export.pdf.tags;

/** The text object of a page, which marked content must not cut across (ISO 32000-1 14.6.1). */
public interface PageText {
  /** Begins a text object unless one is open. */
  void begin();

  /** Writes what has been gathered of the line, so that another operator may follow. */
  void show();

  /** Ends the text object if one is open. */
  void end();
}
