package org.gongbao.diag;

/**
 * Where something was written.
 *
 * @param file as the user named it, with forward slashes; empty when unknown
 * @param line from 1; 0 when the span is a whole file
 * @param column from 1, in code points; 0 when the span is a whole line or file
 * @param length in code points
 */
public record SourceSpan(String file, int line, int column, int length) {
  /** A place that nothing was written at, such as a default. */
  public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0);

  /** A whole file. */
  public static SourceSpan file(String file) {
    return new SourceSpan(file, 0, 0, 0);
  }

  /** The part of this one-line span that begins {@code offset} code points into it. */
  public SourceSpan slice(int offset, int length) {
    return column == 0 ? this : new SourceSpan(file, line, column + offset, length);
  }
}
