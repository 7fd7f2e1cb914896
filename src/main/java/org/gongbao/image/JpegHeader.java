package org.gongbao.image;

import org.gongbao.diag.Code;
import org.gongbao.image.ImageAsset.Format;

/**
 * The size, the colours and the orientation of a JPEG, from its marker segments (ITU-T T.81 annex
 * B).
 *
 * @param components of a pixel: 1 for grey, 3 for RGB, 4 for CMYK
 * @param transformed whether the first component is brightness and the others are differences to
 *     it, which is so unless Adobe's marker says otherwise
 * @param turn as its EXIF segment asks; upright when it has none
 */
public record JpegHeader(int width, int height, int components, boolean transformed, Turn turn) {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int EXIF = 0xe1;
  private static final String EXIF_NAME = "Exif\0\0";
  private static final int ADOBE = 0xee;
  private static final String ADOBE_NAME = "Adobe";

  /** Where Adobe's marker says how colours were transformed; 0 for not at all. */
  private static final int ADOBE_TRANSFORM = 13;

  /** The header of a file that {@link ImageFile} has taken. */
  public static JpegHeader of(ImageAsset asset) {
    return read(asset.bytes());
  }

  /**
   * Reads a header.
   *
   * @throws ImageFault when the file is cut off, or of a kind that readers of PDF do not show
   */
  static JpegHeader read(byte[] bytes) {
    ImageBytes file = new ImageBytes(bytes, 0, bytes.length, true);
    JpegHeader header = new JpegHeader(0, 0, 0, true, Turn.UPRIGHT);
    int at = 2;
    while (true) {
      while (file.u1(at) != 0xff || file.u1(at + 1) == 0xff) {
        at++; // fill bytes, and what careless writers leave between segments
      }
      int marker = file.u1(at + 1);
      if (marker == END_OF_IMAGE) {
        throw new ImageFault(Code.IMAGE_BROKEN, "EOI");
      }
      at += 2;
      if (hasNoLength(marker)) {
        continue;
      }
      int length = Math.max(2, file.u2(at));
      if (isFrame(marker)) {
        header = header.frame(file, at, marker);
      } else if (marker == EXIF && file.isAt(at + 2, EXIF_NAME)) {
        int from = at + 2 + EXIF_NAME.length();
        header = header.turned(Exif.turn(bytes, from, at + length));
      } else if (marker == ADOBE && file.isAt(at + 2, ADOBE_NAME)) {
        header = header.transformed(file.u1(at + ADOBE_TRANSFORM) != 0);
      } else if (marker == START_OF_SCAN) {
        ImageFile.checkSize(header.width, header.height);
        requireEnd(file, at);
        return header;
      }
      at += length;
    }
  }

  ImageAsset asset(String name, byte[] bytes) {
    return ImageFile.asset(name, Format.JPEG, width, height, turn, bytes);
  }

  private JpegHeader turned(Turn other) {
    return new JpegHeader(width, height, components, transformed, other);
  }

  private JpegHeader transformed(boolean other) {
    return new JpegHeader(width, height, components, other, turn);
  }

  private static boolean hasNoLength(int marker) {
    return marker <= 0x01 || marker >= 0xd0 && marker <= 0xd8;
  }

  /** SOF0 to SOF15; C4, C8 and CC among them are no frames. */
  private static boolean isFrame(int marker) {
    return (marker & 0xf0) == 0xc0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Only Huffman-coded frames of 8 bits are shown by readers of PDF (ISO 32000-1 7.4.8). */
  private JpegHeader frame(ImageBytes file, int at, int marker) {
    int each = file.u1(at + 7);
    boolean common = marker <= 0xc2 && file.u1(at + 2) == 8;
    if (!common || each != 1 && each != 3 && each != 4) {
      throw new ImageFault(Code.IMAGE_UNCOMMON, Integer.toHexString(marker));
    }
    return new JpegHeader(file.u2(at + 5), file.u2(at + 3), each, transformed, turn);
  }

  /** A file cut off on its way has no end mark after its scans. */
  private static void requireEnd(ImageBytes file, int scan) {
    for (int at = file.length() - 2; at > scan; at--) {
      if (file.u1(at) == 0xff && file.u1(at + 1) == END_OF_IMAGE) {
        return;
      }
    }
    throw new ImageFault(Code.IMAGE_BROKEN, "EOI");
  }
}
