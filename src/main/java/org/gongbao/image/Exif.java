package org.gongbao.image;

/** The one tag of EXIF data that changes how a picture is seen. */
final class Exif {
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /** How to turn a picture; upright when the data says nothing or cannot be read. */
  static Turn turn(byte[] bytes, int from, int to) {
    if (to > bytes.length || to - from < 8) {
      return Turn.UPRIGHT;
    }
    ImageBytes tiff = new ImageBytes(bytes, from, to, bytes[from] == 'M');
    try {
      long directory = tiff.u4(4);
      if (directory > tiff.length()) {
        return Turn.UPRIGHT;
      }
      int entries = tiff.u2((int) directory);
      for (int i = 0; i < entries; i++) {
        int entry = (int) directory + 2 + 12 * i;
        if (tiff.u2(entry) == ORIENTATION) {
          return Turn.ofExif(tiff.u2(entry + 8));
        }
      }
    } catch (ImageFault e) {
      // Cameras and programs damage this data often, and the picture is whole without it.
      return Turn.UPRIGHT;
    }
    return Turn.UPRIGHT;
  }
}
