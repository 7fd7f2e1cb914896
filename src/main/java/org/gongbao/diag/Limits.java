package org.gongbao.diag;

/** The named limits that keep hostile or mistaken input from exhausting the machine. */
public final class Limits {
  /** Largest YAML or text file read, in bytes. */
  public static final int INPUT_BYTES = 32 << 20;

  /** Longest line of an input file, in code points. */
  public static final int LINE_CODE_POINTS = 1 << 20;

  /** Deepest nesting of YAML collections. */
  public static final int YAML_DEPTH = 64;

  /** Most YAML nodes in one file. */
  public static final int YAML_NODES = 2_000_000;

  /** Most files one issue may bring in. */
  public static final int FILES = 2_000;

  /** Largest picture file, in bytes; no more of a file is ever read. */
  public static final int IMAGE_BYTES = INPUT_BYTES;

  /** Most pixels of a picture: an A4 page at 600 to the inch has 35 million. */
  public static final int IMAGE_PIXELS = 40_000_000;

  /** Most bytes of all pictures of one issue together. */
  public static final long ALL_IMAGES_BYTES = 512L << 20;

  /** Largest PDF read back, in bytes. */
  public static final int PDF_BYTES = 512 << 20;

  /** Most columns of a table. */
  public static final int TABLE_COLUMNS = 100;

  /** Most findings shown of one run, the gravest first. */
  public static final int FINDINGS_SHOWN = 1_000;

  private Limits() {}
}
