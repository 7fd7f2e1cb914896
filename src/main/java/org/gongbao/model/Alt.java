package org.gongbao.model;

import java.util.Optional;

/**
 * What is told of a picture to those who do not see it.
 *
 * @param words what it shows; nothing when the author did not say
 * @param decoration whether there is nothing to tell: readers pass over it
 */
public record Alt(Optional<String> words, boolean decoration) {
  public static final Alt UNSAID = new Alt(Optional.empty(), false);

  public Alt {
    if (decoration && words.isPresent()) {
      throw new IllegalArgumentException("a decoration with words");
    }
  }
}
