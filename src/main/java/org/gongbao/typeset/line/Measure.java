package org.gongbao.typeset.line;

/**
 * The widths of a paragraph's lines, in 1/65536 pt.
 *
 * @param width of the column
 * @param first indent of the first line
 * @param rest indent of the others
 */
public record Measure(long width, long first, long rest) {
  /** The room of a line, from 0. */
  public long room(int line) {
    return width - (line == 0 ? first : rest);
  }

  public long indent(int line) {
    return line == 0 ? first : rest;
  }
}
