package org.gongbao.input.manuscript;

/** What the numbered lines of a text are. */
public enum TextKind {
  /** Headings: a report, a resolution. */
  PROSE,
  /** The parts of a regulation (R56). */
  REGULATION
}
