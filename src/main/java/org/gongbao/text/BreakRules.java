package org.gongbao.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which classes may begin and end a line at each level (R4), and which never part (R5). {@link
 * BreakOpportunities} applies them.
 */
public final class BreakRules {
  private static final Set<CharClass> BASIC_START =
      EnumSet.of(
          CharClass.CLOSING,
          CharClass.PAUSE,
          CharClass.STOP,
          CharClass.PAIRED_STOP,
          CharClass.CONNECTOR,
          CharClass.INTERPUNCT,
          CharClass.LATIN_CLOSING,
          CharClass.SUFFIX);
  private static final Set<CharClass> BASIC_END =
      EnumSet.of(CharClass.OPENING, CharClass.LATIN_OPENING, CharClass.PREFIX);

  private final Set<CharClass> start;
  private final Set<CharClass> end;

  private BreakRules(Set<CharClass> start, Set<CharClass> end) {
    this.start = start;
    this.end = end;
  }

  /** The bans of a level. */
  public static BreakRules at(KinsokuLevel level) {
    Set<CharClass> start = EnumSet.noneOf(CharClass.class);
    Set<CharClass> end = EnumSet.noneOf(CharClass.class);
    switch (level) {
      case NONE -> {}
      case BASIC, GB, STRICT -> {
        start.addAll(BASIC_START);
        end.addAll(BASIC_END);
        if (level != KinsokuLevel.BASIC) {
          start.add(CharClass.SOLIDUS);
          end.add(CharClass.SOLIDUS);
        }
        if (level == KinsokuLevel.STRICT) {
          start.add(CharClass.DASH);
          start.add(CharClass.ELLIPSIS);
        }
      }
    }
    return new BreakRules(start, end);
  }

  /** Whether the level bans a break between two neighbours. */
  boolean bans(CharClass before, CharClass after) {
    return bansAtEnd(before) || bansAtStart(after);
  }

  /** Whether no line may begin with a class. */
  public boolean bansAtStart(CharClass first) {
    return start.contains(first);
  }

  /** Whether no line may end with a class. */
  public boolean bansAtEnd(CharClass last) {
    return end.contains(last);
  }

  /** Whether two neighbours belong to one unbreakable run at every level (R5). */
  static boolean joins(CharClass before, CharClass after) {
    return switch (before) {
      case DIGIT, LETTER ->
          after == CharClass.DIGIT
              || after == CharClass.LETTER
              || after == CharClass.SUFFIX
              || after == CharClass.PREFIX
              || after == CharClass.LATIN_OPENING;
      case WIDE_DIGIT -> after == CharClass.WIDE_DIGIT || after == CharClass.SUFFIX;
      case PREFIX ->
          after == CharClass.DIGIT || after == CharClass.LETTER || after == CharClass.PREFIX;
      case SUFFIX -> after == CharClass.SUFFIX;
      case LATIN_CLOSING -> after == CharClass.LETTER || after == CharClass.DIGIT;
      case DASH -> after == CharClass.DASH;
      case ELLIPSIS -> after == CharClass.ELLIPSIS;
      case OPENING,
          CLOSING,
          PAUSE,
          STOP,
          PAIRED_STOP,
          INTERPUNCT,
          CONNECTOR,
          SOLIDUS,
          LATIN_OPENING,
          HAN,
          SPACE ->
          after == CharClass.SPACE;
    };
  }
}
