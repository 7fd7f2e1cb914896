package org.gongbao.compare;

import java.util.Optional;

/**
 * What is not as it was.
 *
 * @param article whose text it is: the new title, or the old where there is no new
 * @param before where it stood; nothing for an article that is new
 * @param after where it stands, or where what is gone would stand; nothing for an article that is
 *     gone
 * @param taken words that are no longer there; a paragraph end is {@code ¶}, a picture {@code ▨}
 * @param put words in their place
 * @param lead words just before, the same in both
 * @param trail words just after
 */
public record Change(
    Kind kind,
    String article,
    Optional<Place> before,
    Optional<Place> after,
    String taken,
    String put,
    String lead,
    String trail) {
  /** What became of the words or the article. */
  public enum Kind {
    PUT_IN,
    TAKEN_OUT,
    REPLACED,
    ARTICLE_ADDED,
    ARTICLE_REMOVED,
    /** The article stands at another place among the others; changes in it are told apart. */
    ARTICLE_MOVED
  }
}
