package org.gongbao.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.gongbao.image.ImageAsset;

/**
 * The names of fonts, pictures and forms in page contents. They follow from what is named, or from
 * its place on the page, never from what other pages show: a page that did not change is written in
 * the same bytes (R75), and one whose picture changed is not.
 */
final class ResourceNames {
  /** So many names that faces hardly ever share one. */
  private static final int FONTS = 1_000_000;

  /** Pictures are numbered from here on, forms below. */
  private static final int PICTURES = 1 << 30;

  private final SteadyWriter writer;
  private final Map<String, Integer> fonts = new HashMap<>();
  private final Map<ImageAsset, Integer> pictures = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  ResourceNames(SteadyWriter writer) {
    this.writer = writer;
  }

  /** The next font that is used for the first time is this one. */
  void font(PdfFont font) {
    writer.nextFont(
        fonts.computeIfAbsent(
            font.name(), name -> free(hash(name.getBytes(StandardCharsets.UTF_8)) % FONTS)));
  }

  /** The next form that is made holds this picture. */
  void picture(ImageAsset asset) {
    writer.nextForm(
        pictures.computeIfAbsent(asset, a -> free(PICTURES | hash(a.bytes()) & PICTURES - 1)));
  }

  /**
   * The next form that is made is a page's own.
   *
   * @param index among the forms of its page
   */
  void form(int index) {
    writer.nextForm(index);
  }

  private static int hash(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) (crc.getValue() & Integer.MAX_VALUE);
  }

  private int free(int wanted) {
    int number = wanted;
    while (!taken.add(number)) {
      number++;
    }
    return number;
  }
}
