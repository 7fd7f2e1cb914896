package org.gongbao.image;

import org.gongbao.diag.Code;

/** Numbers of a picture file, in either byte order; reading past its end is a fault. */
record ImageBytes(byte[] bytes, int from, int to, boolean bigEndian) {
  int length() {
    return to - from;
  }

  int u1(int at) {
    if (at < 0 || at >= length()) {
      throw new ImageFault(Code.IMAGE_BROKEN, "+" + Integer.toUnsignedString(at));
    }
    return bytes[from + at] & 0xff;
  }

  int u2(int at) {
    return bigEndian ? u1(at) << 8 | u1(at + 1) : u1(at + 1) << 8 | u1(at);
  }

  long u4(int at) {
    return bigEndian ? (long) u2(at) << 16 | u2(at + 2) : (long) u2(at + 2) << 16 | u2(at);
  }

  boolean isAt(int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= length() || u1(at + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
