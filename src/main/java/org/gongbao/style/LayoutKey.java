package org.gongbao.style;

/**
 * A property of a layout that is no style of a role.
 *
 * @param path as layout files nest it, such as {@code folio.gap}
 * @param written the initial value, as a layout file would write it
 * @param initial when nothing sets it
 */
public record LayoutKey<T>(String path, Codec<T> codec, String written, T initial, Gloss gloss) {
  static <T> LayoutKey<T> of(
      String path, Codec<T> codec, String written, String english, String chinese) {
    T initial = KeyDefault.of(path, codec, written);
    return new LayoutKey<>(path, codec, written, initial, new Gloss(english, chinese));
  }
}
