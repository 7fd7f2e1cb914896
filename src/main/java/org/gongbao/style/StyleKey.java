package org.gongbao.style;

/**
 * A property of a style.
 *
 * @param name as layout files write it
 * @param written the initial value, as a layout file would write it
 * @param initial when nothing sets it
 * @param inherited whether an element takes it from the element it is based on
 */
public record StyleKey<T>(
    String name, Codec<T> codec, String written, T initial, boolean inherited, Gloss gloss) {
  static <T> StyleKey<T> of(
      String name,
      Codec<T> codec,
      String written,
      boolean inherited,
      String english,
      String chinese) {
    T initial = KeyDefault.of(name, codec, written);
    return new StyleKey<>(name, codec, written, initial, inherited, new Gloss(english, chinese));
  }
}
