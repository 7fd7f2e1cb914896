package org.gongbao.image;

import java.util.Arrays;

/**
 * A picture with the size that its file states; the pixels stay as they were handed in.
 *
 * @param name as findings give it
 * @param width in pixels as it is seen, once turned; at least 1
 * @param height in pixels as it is seen, once turned; at least 1
 * @param turn from how the pixels are stored to how they are seen
 */
public record ImageAsset(
    String name, Format format, int width, int height, Turn turn, byte[] bytes) {
  /** Where a PNG states the bits of a sample (PNG, third edition, 11.2.1). */
  private static final int PNG_DEPTH = 24;

  /** The formats that back ends take as they are. */
  public enum Format {
    JPEG,
    PNG
  }

  /** What the samples of a file stand for. */
  public enum Colour {
    GRAY,
    RGB,
    CMYK
  }

  public ImageAsset {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("image of " + width + " by " + height);
    }
  }

  /** A picture of this many pixels as stored, which is how they are seen when nothing turns it. */
  static ImageAsset stored(
      String name, Format format, int width, int height, Turn turn, byte[] bytes) {
    return turn.swapsSides()
        ? new ImageAsset(name, format, height, width, turn, bytes)
        : new ImageAsset(name, format, width, height, turn, bytes);
  }

  /** Whether each pixel is black or white: line art, which is printed finer than photos (R71). */
  public boolean isLineArt() {
    return format == Format.PNG && bytes[PNG_DEPTH] == 1;
  }

  /** What the samples stand for; a palette's are RGB. */
  public Colour colour() {
    return switch (format) {
      case JPEG ->
          switch (JpegHeader.of(this).components()) {
            case 1 -> Colour.GRAY;
            case 4 -> Colour.CMYK;
            default -> Colour.RGB;
          };
      case PNG ->
          switch (PngHeader.of(this).colour()) {
            case GRAY, GRAY_ALPHA -> Colour.GRAY;
            case RGB, RGB_ALPHA, PALETTE -> Colour.RGB;
          };
    };
  }

  /** Two pictures are the same when their bytes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ImageAsset image && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
