package org.gongbao.export.pdf;

import java.awt.image.Raster;
import org.gongbao.image.PngHeader;
import org.gongbao.image.PngHeader.Colour;

/**
 * The pixels of a PNG, a byte a sample, top row first.
 *
 * @param colours samples of a pixel without its alpha; the palette's are numbers of colours
 * @param alpha 0 for transparent to 255 for opaque
 */
record PngSamples(int colours, byte[] colour, byte[] alpha) {
  /**
   * Takes colour and alpha apart.
   *
   * @param transparency the data of the tRNS chunk: alpha of palette colours, or the one colour
   *     that is transparent (PNG, third edition, 11.3.1.1)
   */
  static PngSamples of(Raster raster, PngHeader header, byte[] transparency) {
    boolean hasAlpha = header.colour().samples() % 2 == 0;
    int samples = header.colour().samples();
    int colours = hasAlpha ? samples - 1 : samples;
    int pixels = header.width() * header.height();
    byte[] colour = new byte[pixels * colours];
    byte[] alpha = new byte[pixels];
    // To grey and RGB with a transparent colour Java adds alpha, and widens small samples to bytes.
    int bands = raster.getNumBands();
    boolean palette = header.colour() == Colour.PALETTE;
    int most = palette ? 255 : (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    int[] row = new int[header.width() * bands];
    for (int y = 0, at = 0; y < header.height(); y++) {
      raster.getPixels(0, y, header.width(), 1, row);
      for (int x = 0; x < header.width(); x++, at++) {
        int pixel = x * bands;
        for (int i = 0; i < colours; i++) {
          colour[at * colours + i] = eight(row[pixel + i], most);
        }
        alpha[at] =
            hasAlpha
                ? eight(row[pixel + colours], most)
                : (byte) (keyed(row, pixel, most, header, transparency));
      }
    }
    return new PngSamples(colours, colour, alpha);
  }

  private static byte eight(int sample, int most) {
    // Twice the sample, so that the nearest of 256 steps is taken.
    return (byte) ((sample * 510L + most) / (2L * most));
  }

  /** The alpha of a pixel that carries none. */
  private static int keyed(int[] row, int pixel, int most, PngHeader header, byte[] key) {
    if (header.colour() == Colour.PALETTE) {
      return row[pixel] < key.length ? key[row[pixel]] & 0xff : 255;
    }
    int stored = (1 << header.depth()) - 1;
    for (int i = 0; i < header.colour().samples(); i++) {
      if (2 * i + 1 >= key.length) {
        return 255;
      }
      int wanted = ((key[2 * i] & 0xff) << 8 | key[2 * i + 1] & 0xff) & stored;
      if (row[pixel + i] != wanted * (most / stored)) {
        return 255;
      }
    }
    return 0;
  }
}
