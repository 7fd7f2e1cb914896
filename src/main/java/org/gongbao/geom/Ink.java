package org.gongbao.geom;

/**
 * A printing ink as a CMYK colour with the one RGB value that stands for it on screen. Black text
 * is {@link #BLACK}: K only (R71).
 *
 * @param cyan percent, 0 to 100
 * @param magenta percent, 0 to 100
 * @param yellow percent, 0 to 100
 * @param black percent, 0 to 100
 * @param rgb 0xRRGGBB
 */
public record Ink(int cyan, int magenta, int yellow, int black, int rgb) {
  public static final Ink BLACK = new Ink(0, 0, 0, 100, 0x000000);

  /** Full ink on every plate there is, spot colours too: what shows whether the plates meet. */
  public static final Ink REGISTRATION = new Ink(100, 100, 100, 100, 0x000000);

  /** Nothing printed: the paper, also where another ink lies. */
  public static final Ink PAPER = new Ink(0, 0, 0, 0, 0xFFFFFF);

  public Ink {
    for (int part : new int[] {cyan, magenta, yellow, black}) {
      if (part < 0 || part > 100) {
        throw new IllegalArgumentException("ink percentage " + part);
      }
    }
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("rgb " + rgb);
    }
  }

  /** Whether only the black plate prints. */
  public boolean isGray() {
    return cyan == 0 && magenta == 0 && yellow == 0;
  }
}
