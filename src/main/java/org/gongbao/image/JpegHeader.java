package org.gongbao.image;

import org.gongbao.diag.Code;
import org.gongbao.image.ImageAsset.Format;

/**
 * The size and the orientation of a JPEG, from its marker segments (ITU-T T.81 annex B).
 *
 * @param turn as its EXIF segment asks; upright when it has none
 */
record JpegHeader(int width, int height, Turn turn) {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int EXIF = 0xe1;
  private static final String EXIF_NAME = "Exif\0\0";

  /**
   * Reads a header.
   *
   * @throws ImageFault when the file is cut off, or of a kind that readers of PDF do not show
   */
  static JpegHeader read(byte[] bytes) {
    ImageBytes file = new ImageBytes(bytes, 0, bytes.length, true);
    JpegHeader header = new JpegHeader(0, 0, Turn.UPRIGHT);
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
        header = frame(file, at, marker, header.turn);
      } else if (marker == EXIF && file.isAt(at + 2, EXIF_NAME)) {
        int from = at + 2 + EXIF_NAME.length();
        header = new JpegHeader(header.width, header.height, Exif.turn(bytes, from, at + length));
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

  private static boolean hasNoLength(int marker) {
    return marker <= 0x01 || marker >= 0xd0 && marker <= 0xd8;
  }

  /** SOF0 to SOF15; C4, C8 and CC among them are no frames. */
  private static boolean isFrame(int marker) {
    return (marker & 0xf0) == 0xc0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Only Huffman-coded frames of 8 bits are shown by readers of PDF (ISO 32000-1 7.4.8). */
  private static JpegHeader frame(ImageBytes file, int at, int marker, Turn turn) {
    int components = file.u1(at + 7);
    boolean common = marker <= 0xc2 && file.u1(at + 2) == 8;
    if (!common || components != 1 && components != 3 && components != 4) {
      throw new ImageFault(Code.IMAGE_UNCOMMON, Integer.toHexString(marker));
    }
    return new JpegHeader(file.u2(at + 5), file.u2(at + 3), turn);
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
