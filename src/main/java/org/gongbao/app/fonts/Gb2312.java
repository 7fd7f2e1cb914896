package org.gongbao.app.fonts;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.font.FontFace;

/** The 6,763 Chinese characters of GB/T 2312, the least a font for Chinese text must have. */
final class Gb2312 {
  private Gb2312() {}

  static List<String> missing(FontFace face) {
    return characters().stream().filter(c -> !face.has(c.codePointAt(0))).toList();
  }

  static List<String> characters() {
    // GB 18030 keeps the codes of GB/T 2312, and every Java has it.
    Charset charset = Charset.forName("GB18030");
    List<String> characters = new ArrayList<>();
    for (int row = 0xB0; row <= 0xF7; row++) {
      int last = row == 0xD7 ? 0xF9 : 0xFE;
      for (int column = 0xA1; column <= last; column++) {
        characters.add(new String(new byte[] {(byte) row, (byte) column}, charset));
      }
    }
    return characters;
  }
}
