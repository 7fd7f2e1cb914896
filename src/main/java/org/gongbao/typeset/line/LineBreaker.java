package org.gongbao.typeset.line;

import java.util.List;
import java.util.Optional;

/** Breaks a prepared text into lines. */
public sealed interface LineBreaker permits Optimal {
  /** The best lines for a text. Never empty for a text that is not. */
  List<Line> lines(PreparedText text, Measure measure);

  /**
   * The best lines when their number is given.
   *
   * @return nothing when so many lines do not keep the rules
   */
  Optional<List<Line>> lines(PreparedText text, Measure measure, int number);
}
