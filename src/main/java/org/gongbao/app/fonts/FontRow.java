package org.gongbao.app.fonts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.diag.Diagnostic;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;

/**
 * One line of the listing of fonts.
 *
 * @param role as {@code fonts.yaml} writes it
 * @param use what the font does for the role
 * @param file with {@code #index} for a face of a collection; for a borrowing role the lender
 * @param embedding the embedding right, empty for a refused font
 * @param missing Chinese characters of GB/T 2312 the font lacks
 * @param refusal why the font cannot serve
 */
public record FontRow(
    String role,
    Use use,
    String file,
    String family,
    String licence,
    String embedding,
    int glyphs,
    List<String> missing,
    Optional<Diagnostic> refusal) {
  /** What a font does for a role. */
  public enum Use {
    /** Sets the role. */
    MAIN,
    /** Gives the characters that the fonts before it lack. */
    FALLBACK,
    /** Cannot serve. */
    REFUSED,
    /** The role has no font of its own; another role serves. */
    BORROWED,
    /** Neither the role nor any other has a font. */
    NONE
  }

  static FontRow of(FontRole role, OpenedFont font, boolean first) {
    String word = FontListReader.word(role);
    String file = font.place().file() + (font.index() == 0 ? "" : "#" + font.index());
    if (font.face().isEmpty()) {
      return new FontRow(word, Use.REFUSED, file, "", "", "", 0, List.of(), font.refusal());
    }
    FontFace face = font.face().get();
    return new FontRow(
        word,
        first ? Use.MAIN : Use.FALLBACK,
        file,
        face.family(),
        face.licence(),
        face.embedding().name().toLowerCase(Locale.ROOT),
        face.glyphCount(),
        Gb2312.missing(face),
        Optional.empty());
  }

  static FontRow borrowed(FontRole role, Optional<FontRole> lender) {
    return new FontRow(
        FontListReader.word(role),
        lender.isPresent() ? Use.BORROWED : Use.NONE,
        lender.map(FontListReader::word).orElse(""),
        "",
        "",
        "",
        0,
        List.of(),
        Optional.empty());
  }
}
