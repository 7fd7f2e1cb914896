package org.gongbao.text;

/**
 * What a character is to line breaking and spacing (R1; CLREQ, categories of punctuation). Marks
 * that Chinese and Latin share are told apart by {@link TextClassifier}.
 */
public enum CharClass {
  /** OP: opening brackets and quotes, full width. */
  OPENING,
  /** CL: closing brackets and quotes, full width. */
  CLOSING,
  /** PP: 、，；： */
  PAUSE,
  /** PF: 。？！ */
  STOP,
  /** P2: ‼ ⁇ ⁈ ⁉, which fill their em. */
  PAIRED_STOP,
  /** IP: between the parts of a name, half width. */
  INTERPUNCT,
  /** DH: part of a two-em dash. */
  DASH,
  /** CN: a single dash, tilde or hyphen between words or numbers. */
  CONNECTOR,
  /** EL: part of an ellipsis. */
  ELLIPSIS,
  /** SL */
  SOLIDUS,
  /** PR: a currency or sign before a number. */
  PREFIX,
  /** PO: per cent, degrees and the like after a number. */
  SUFFIX,
  /** NU: a digit, or a mark inside a number. */
  DIGIT,
  /** A full-width digit or a mark inside such a number. */
  WIDE_DIGIT,
  /** AL: letters of alphabets and what belongs to their words. */
  LETTER,
  /** An opening mark of Latin text. */
  LATIN_OPENING,
  /** A closing mark or stop of Latin text. */
  LATIN_CLOSING,
  /** HZ: Chinese characters and all else that is set on the grid. */
  HAN,
  /** SP */
  SPACE;

  private static final String OPENINGS = "“‘「『（［｛〔【〖〈《〘〚〝";
  private static final String CLOSINGS = "”’」』）］｝〕】〗〉》〙〛〞〟";
  private static final String CONNECTORS = "–～〜－‐-";
  private static final String PREFIXES = "￥¥$＄£€№#＃+＋−±";
  private static final String SUFFIXES = "%‰％°℃℉′″¢￠";
  private static final String LATIN_CLOSINGS = ")]}>,.:;!?";

  private static final CharClass[] TABLE = table();

  /** The class of a code point where no context says otherwise. */
  public static CharClass of(int codePoint) {
    if (codePoint < TABLE.length) {
      return TABLE[codePoint];
    }
    return HAN;
  }

  /** Full-width marks whose cell is half blank: they can be squeezed to half an em. */
  public boolean trimmable() {
    return this == OPENING || closes();
  }

  /** Full-width marks with their blank on the right. */
  public boolean closes() {
    return this == CLOSING || this == PAUSE || this == STOP;
  }

  /** Letters, digits and what sticks to them: they keep a gap from Chinese (R16). */
  public boolean isLatin() {
    return this == DIGIT || this == LETTER || this == PREFIX || this == SUFFIX;
  }

  /** Any punctuation, Chinese or Latin. */
  public boolean isMark() {
    return switch (this) {
      case OPENING,
          CLOSING,
          PAUSE,
          STOP,
          PAIRED_STOP,
          INTERPUNCT,
          DASH,
          CONNECTOR,
          ELLIPSIS,
          SOLIDUS,
          LATIN_OPENING,
          LATIN_CLOSING ->
          true;
      case PREFIX, SUFFIX, DIGIT, WIDE_DIGIT, LETTER, HAN, SPACE -> false;
    };
  }

  private static CharClass[] table() {
    CharClass[] table = new CharClass[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = base(c);
    }
    put(table, OPENINGS, OPENING);
    put(table, CLOSINGS, CLOSING);
    put(table, "、，；：", PAUSE);
    put(table, "。？！．｡", STOP);
    put(table, "‼⁇⁈⁉", PAIRED_STOP);
    put(table, "·・‧", INTERPUNCT);
    put(table, "⸺―—", DASH);
    put(table, CONNECTORS, CONNECTOR);
    put(table, "…⋯‥", ELLIPSIS);
    put(table, "/／", SOLIDUS);
    put(table, PREFIXES, PREFIX);
    put(table, SUFFIXES, SUFFIX);
    put(table, "([{<", LATIN_OPENING);
    put(table, LATIN_CLOSINGS, LATIN_CLOSING);
    return table;
  }

  private static void put(CharClass[] table, String characters, CharClass value) {
    characters.chars().forEach(c -> table[c] = value);
  }

  private static CharClass base(int c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= '０' && c <= '９') {
      return WIDE_DIGIT;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    // Number forms such as Ⅰ and ℃ begin at U+2100 and fill a cell of the grid.
    boolean alphabet = c < 0x2000 && Character.isLetter(c) && !Character.isIdeographic(c);
    boolean ascii = c > ' ' && c < 0x7F;
    boolean superscript = c == '²' || c == '³' || c == '¹' || c >= 0x2070 && c < 0x20A0;
    return alphabet || ascii || superscript ? LETTER : HAN;
  }
}
