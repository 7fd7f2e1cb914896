package org.gongbao.app.fonts;

import org.gongbao.diag.SourceSpan;

/**
 * One font a role may be set in, as {@code fonts.yaml} names it.
 *
 * @param file a file name, a font name, or a path with a {@code /} for a default
 * @param face of a collection: an index or a name; empty for the first
 */
record FontCandidate(String file, String face, SourceSpan span) {
  static FontCandidate parse(String text, SourceSpan span) {
    int hash = text.lastIndexOf('#');
    return hash < 0
        ? new FontCandidate(text, "", span)
        : new FontCandidate(text.substring(0, hash), text.substring(hash + 1), span);
  }

  /** Whether it comes by npm and not from a folder of the user or the system. */
  boolean isDefault() {
    return file.indexOf('/') >= 0;
  }
}
