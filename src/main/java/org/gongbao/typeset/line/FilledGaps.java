package org.gongbao.typeset.line;

/** The gaps of one line as its fill makes them; shares are rounded so that they sum exactly. */
final class FilledGaps {
  private FilledGaps() {}

  /** One gap per glyph of the line, the last of them zero, in 1/65536 pt. */
  static long[] of(PreparedText text, Line line) {
    int n = line.to() - line.from();
    long[] gaps = new long[n];
    Fill fill = Fill.of(text, line.from(), line.to(), line.width() - line.natural(), true);
    long shared = 0;
    long given = 0;
    int grown = 0;
    for (int i = 0; i + 1 < n; i++) {
      int at = line.from() + i;
      gaps[i] = text.gaps.gap[at];
      byte step = text.gaps.squeezeStep[at];
      if (step >= 0) {
        Squeeze squeeze = Squeeze.ORDER[step];
        if (fill.usesUp(squeeze)) {
          gaps[i] -= text.gaps.squeezable[at];
        } else if (squeeze.step() == fill.step()) {
          shared += text.gaps.squeezable[at];
          long due = share(fill.moved(), shared, fill.available());
          gaps[i] -= due - given;
          given = due;
        }
      }
      switch (fill.step()) {
        case STRETCH_WORD_SPACE -> {
          shared += text.gaps.wordStretch[at];
          long due = share(fill.moved(), shared, fill.available());
          gaps[i] += due - given;
          given = due;
        }
        case STRETCH_HAN_LATIN -> {
          gaps[i] += text.gaps.wordStretch[at];
          shared += text.gaps.hanLatinStretch[at];
          long due = share(fill.moved(), shared, fill.available());
          gaps[i] += due - given;
          given = due;
        }
        case STRETCH_ALL -> {
          gaps[i] += text.gaps.wordStretch[at] + text.gaps.hanLatinStretch[at];
          if (text.gaps.stretches[at]) {
            grown++;
            long due = share(fill.rest(), grown, fill.gaps());
            gaps[i] += due - given;
            given = due;
          }
        }
        default -> {}
      }
    }
    return gaps;
  }

  private static long share(long total, long part, long whole) {
    return whole == 0 ? 0 : total * part / whole;
  }
}
