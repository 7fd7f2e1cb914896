package org.gongbao.diag;

/**
 * Every finding the program can make. The message for a code stands in the bundles under its name;
 * {@code {0}}, {@code {1}} there are {@link Diagnostic#args}.
 */
public enum Code {
  // reading YAML
  YAML_SYNTAX(Severity.ERROR),
  YAML_TAB(Severity.ERROR),
  YAML_INDENT(Severity.ERROR),
  YAML_COLON(Severity.ERROR),
  YAML_UNCLOSED(Severity.ERROR),
  YAML_QUOTE_NEEDED(Severity.ERROR),
  YAML_KEY(Severity.ERROR),
  YAML_DUPLICATE_KEY(Severity.ERROR),
  YAML_TOO_LARGE(Severity.ERROR),
  YAML_TOO_LARGE_TREE(Severity.ERROR),
  YAML_TOO_DEEP(Severity.ERROR),
  YAML_ALIAS(Severity.ERROR),
  YAML_TAG(Severity.ERROR),
  YAML_DOCUMENTS(Severity.ERROR),
  NOT_TEXT(Severity.ERROR),
  CONTROL_CHARACTER(Severity.ERROR),
  LINE_TOO_LONG(Severity.ERROR),
  EMPTY_FILE(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  UNKNOWN_KEY_OF(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  EMPTY_VALUE(Severity.ERROR),
  KEYS_EXCLUDE(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  BAD_VALUE(Severity.ERROR),
  UNKNOWN_WORD(Severity.ERROR),
  BAD_DATE(Severity.ERROR),
  OUT_OF_RANGE(Severity.ERROR),
  NEWER_FORMAT(Severity.ERROR),
  FILE_NOT_FOUND(Severity.ERROR),
  FILE_OUTSIDE(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  TOO_MANY_FILES(Severity.ERROR),
  IMAGE_FORMAT(Severity.ERROR),
  IMAGE_BROKEN(Severity.ERROR),
  IMAGE_UNCOMMON(Severity.ERROR),
  IMAGE_TOO_LARGE(Severity.ERROR),
  IMAGE_FILE_TOO_LARGE(Severity.ERROR),
  IMAGES_TOO_LARGE(Severity.ERROR),
  UNKNOWN_LAYOUT(Severity.ERROR),
  LAYOUT_CYCLE(Severity.ERROR),
  LAYOUT_HIDES(Severity.NOTE),
  LAYOUT_NO_START(Severity.ERROR),
  TYPE_AREA_TOO_LARGE(Severity.ERROR),
  STYLE_TOO_WIDE(Severity.ERROR),
  TABLE_ROW_SHORT(Severity.ERROR),
  TABLE_ROW_LONG(Severity.ERROR),
  TABLE_SPANS_MEET(Severity.ERROR),
  TABLE_SPAN_TOO_DEEP(Severity.ERROR),
  MARKUP_UNBALANCED(Severity.ERROR),
  MARKUP_UNKNOWN(Severity.ERROR),
  MARKUP_ALONE(Severity.ERROR),
  MARKUP_NOT_HERE(Severity.ERROR),
  ANNEX_END_MARK(Severity.WARNING),
  EMPTY_ARTICLE(Severity.WARNING),
  HEAD_NOT_PRINTED(Severity.WARNING),
  HAN_SPACE(Severity.WARNING),

  // checking what was written
  NUMBER_SEQUENCE(Severity.WARNING),
  NUMBER_REPEATED(Severity.WARNING),
  LEVEL_SKIPPED(Severity.WARNING),
  MARK_UNPAIRED(Severity.WARNING),
  MARK_REVERSED(Severity.WARNING),
  REFERENCE_UNKNOWN(Severity.WARNING),

  // starting an issue
  NEW_FILE_EXISTS(Severity.ERROR),

  // importing
  IMPORT_NOT_EMPTY(Severity.ERROR),
  IMPORT_FILL_IN(Severity.WARNING),
  IMPORT_NOT_SAID(Severity.NOTE),
  IMPORT_IMPRINT(Severity.NOTE),
  IMPORT_NO_CONTENTS(Severity.WARNING),
  IMPORT_NO_TITLE(Severity.WARNING),
  IMPORT_TITLE_NOT_FOUND(Severity.WARNING),
  IMPORT_TITLE_DOUBTFUL(Severity.WARNING),
  IMPORT_START_DOUBTFUL(Severity.WARNING),
  IMPORT_TITLE_PARTED(Severity.WARNING),
  IMPORT_INNER_TITLE(Severity.WARNING),
  IMPORT_JOIN_DOUBTFUL(Severity.WARNING),
  IMPORT_PARTED(Severity.WARNING),
  IMPORT_OPEN_END(Severity.WARNING),
  IMPORT_SPACE_KEPT(Severity.WARNING),
  IMPORT_BARE_NUMBER(Severity.WARNING),
  IMPORT_ISSUER(Severity.NOTE),
  IMPORT_TOC_TITLE(Severity.NOTE),
  IMPORT_SECTION(Severity.NOTE),
  IMPORT_JOINED(Severity.NOTE),
  IMPORT_SPACE_REMOVED(Severity.NOTE),
  IMPORT_HALF_WIDTH(Severity.NOTE),
  IMPORT_FOLIO(Severity.NOTE),
  IMPORT_RUNNING_HEAD(Severity.NOTE),
  IMPORT_CONTENTS(Severity.NOTE),
  IMPORT_COVER_NUMBER(Severity.NOTE),
  IMPORT_COVER_LINE(Severity.NOTE),
  IMPORT_SECTION_LINE(Severity.NOTE),
  IMPORT_SUMMARY(Severity.NOTE),

  // fonts
  FONT_NONE(Severity.ERROR),
  FONT_CFF(Severity.WARNING),
  FONT_NO_EMBEDDING(Severity.WARNING),
  FONT_BROKEN(Severity.WARNING),
  FONT_CENTRED_MARKS(Severity.WARNING),
  FONT_ROLE_BORROWED(Severity.NOTE),
  MISSING_GLYPH(Severity.ERROR),

  // setting
  ROSTER_COLUMNS(Severity.WARNING),
  LINE_OVERFULL(Severity.WARNING),
  LINE_LOOSE(Severity.WARNING),
  LINE_BAN_LIFTED(Severity.WARNING),
  LAST_LINE_SHORT(Severity.WARNING),
  TABLE_SMALLER(Severity.NOTE),
  TABLE_TOO_WIDE(Severity.ERROR),
  TABLE_ROW_PARTED(Severity.WARNING),
  TABLE_NOT_FLOATING(Severity.NOTE),
  PAGE_WIDOW(Severity.WARNING),
  CONTENTS_NO_PAGE(Severity.ERROR),
  DOTS_TOO_TIGHT(Severity.WARNING),
  BLOCK_MOVED(Severity.NOTE),
  TOO_MANY_COLUMNS(Severity.WARNING),
  IMAGE_COARSE(Severity.WARNING),
  FIGURE_REDUCED(Severity.NOTE),
  FIGURE_PLACEHOLDER(Severity.WARNING),
  START_PAGE_SIDE(Severity.WARNING),
  RUNNING_HEAD_LONG(Severity.WARNING),
  COVER_TOO_TALL(Severity.ERROR),

  // writing
  OUTPUT_FAILED(Severity.ERROR),
  OUTPUT_NO_FOLDER(Severity.ERROR),
  OUTPUT_DENIED(Severity.ERROR),
  OUTPUT_IS_FOLDER(Severity.ERROR),
  OUTPUT_NOT_FOLDER(Severity.ERROR),
  SMALL_NEEDS_CMAPS(Severity.ERROR),
  SMALL_CANNOT_SHOW(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
