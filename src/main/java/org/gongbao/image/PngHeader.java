package org.gongbao.image;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongbao.diag.Code;
import org.gongbao.image.ImageAsset.Format;

/**
 * What the first chunk of a PNG says (PNG, third edition, 11.2.1).
 *
 * @param depth bits of a sample: 1, 2, 4, 8 or 16
 */
public record PngHeader(
    int width, int height, int depth, Colour colour, boolean interlaced, Turn turn) {
  private static final int LENGTH = 13;

  /** Width, height and first pixel of the seven passes of an interlaced file (PNG 8.2). */
  private static final int[][] PASSES = {
    {8, 8, 0, 0}, {8, 8, 4, 0}, {4, 8, 0, 4}, {4, 4, 2, 0}, {2, 4, 0, 2}, {2, 2, 1, 0}, {1, 2, 0, 1}
  };

  /** What a pixel is made of. */
  public enum Colour {
    GRAY(0, 1),
    RGB(2, 3),
    PALETTE(3, 1),
    GRAY_ALPHA(4, 2),
    RGB_ALPHA(6, 4);

    private final int number;
    private final int samples;

    Colour(int number, int samples) {
      this.number = number;
      this.samples = samples;
    }

    /** Samples of a pixel. */
    public int samples() {
      return samples;
    }

    static Colour of(int number) {
      for (Colour colour : values()) {
        if (colour.number == number) {
          return colour;
        }
      }
      throw new ImageFault(Code.IMAGE_BROKEN, "IHDR");
    }

    boolean allows(int depth) {
      boolean power = depth == 8 || depth == 16 || depth == 1 || depth == 2 || depth == 4;
      return power && (depth != 16 || this != PALETTE) && (depth >= 8 || samples == 1);
    }
  }

  /** The header of a file that {@link ImageFile} has taken. */
  public static PngHeader of(ImageAsset asset) {
    return header(PngChunks.of(asset));
  }

  /**
   * Reads a header and sees to it that all pixels are there.
   *
   * @throws ImageFault when the file is damaged, cut off or too large
   */
  static PngHeader read(byte[] bytes) {
    PngChunks chunks = PngChunks.of(bytes);
    PngHeader header = header(chunks);
    if (header.colour == Colour.PALETTE && !chunks.has("PLTE")) {
      throw new ImageFault(Code.IMAGE_BROKEN, "PLTE");
    }
    header.requirePixels(chunks.data("IDAT"));
    return header;
  }

  private static PngHeader header(PngChunks chunks) {
    byte[] data = chunks.data("IHDR");
    if (!chunks.opensWith("IHDR") || data.length != LENGTH) {
      throw new ImageFault(Code.IMAGE_BROKEN, "IHDR");
    }
    ImageBytes head = new ImageBytes(data, 0, LENGTH, true);
    ImageFile.checkSize(head.u4(0), head.u4(4));
    Colour colour = Colour.of(head.u1(9));
    if (!colour.allows(head.u1(8)) || head.u1(10) + head.u1(11) > 0 || head.u1(12) > 1) {
      throw new ImageFault(Code.IMAGE_BROKEN, "IHDR");
    }
    byte[] exif = chunks.data("eXIf");
    return new PngHeader(
        (int) head.u4(0),
        (int) head.u4(4),
        head.u1(8),
        colour,
        head.u1(12) == 1,
        Exif.turn(exif, 0, exif.length));
  }

  ImageAsset asset(String name, byte[] bytes) {
    return ImageFile.asset(name, Format.PNG, width, height, turn, bytes);
  }

  /** Inflates the pixels without keeping them; a bomb is left at the size the header promises. */
  private void requirePixels(byte[] data) {
    long missing = length();
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] buffer = new byte[1 << 16];
      while (missing > 0) {
        int read = inflater.inflate(buffer);
        if (read == 0) {
          throw new ImageFault(Code.IMAGE_BROKEN, "IDAT");
        }
        missing -= read;
      }
    } catch (DataFormatException e) {
      throw new ImageFault(Code.IMAGE_BROKEN, "IDAT");
    } finally {
      inflater.end();
    }
  }

  /** Bytes of all rows, each with the byte that names its filter (PNG 7.2). */
  private long length() {
    if (!interlaced) {
      return length(width, height);
    }
    long length = 0;
    for (int[] pass : PASSES) {
      length +=
          length(Math.ceilDiv(width - pass[2], pass[0]), Math.ceilDiv(height - pass[3], pass[1]));
    }
    return length;
  }

  private long length(int columns, int rows) {
    return columns <= 0 || rows <= 0
        ? 0
        : rows * (1 + Math.ceilDiv((long) columns * colour.samples * depth, 8));
  }
}
