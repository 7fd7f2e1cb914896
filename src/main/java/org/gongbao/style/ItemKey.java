package org.gongbao.style;

/**
 * A property of an item in a list of a layout, such as one of those on the cover.
 *
 * @param name as layout files write it
 */
public record ItemKey<T>(String name, Codec<T> codec, Gloss gloss) {
  static <T> ItemKey<T> of(String name, Codec<T> codec, String english, String chinese) {
    return new ItemKey<>(name, codec, new Gloss(english, chinese));
  }
}
