package org.gongbao.app;

import java.util.Set;
import org.gongbao.press.part.Part;

/**
 * A part that was found in its issue.
 *
 * @param title of its PDF
 * @param file what its PDF is called when the user does not say
 */
record PartWanted(Part part, String title, String file) {
  /** The articles it is made of; none when it is a range of pages. */
  Set<Integer> articles() {
    return switch (part) {
      case Part.Articles own -> own.numbers();
      case Part.Pages pages -> Set.of();
    };
  }
}
