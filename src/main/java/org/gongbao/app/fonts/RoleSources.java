package org.gongbao.app.fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.font.FontSource;

/** The sources of one role: its own fonts, then those of the roles that lend to it. */
final class RoleSources {
  private final FontRole role;
  private final FontShelf shelf;
  private final Diagnostics diagnostics;
  private boolean served;

  RoleSources(FontRole role, FontShelf shelf, Diagnostics diagnostics) {
    this.role = role;
    this.shelf = shelf;
    this.diagnostics = diagnostics;
  }

  List<FontSource> all() {
    List<FontSource> sources = new ArrayList<>();
    shelf.places(role).forEach(place -> sources.add(() -> open(role, place)));
    for (FontRole lender : role.lenders()) {
      shelf.places(lender).forEach(place -> sources.add(() -> open(lender, place)));
    }
    return sources;
  }

  private synchronized Optional<FontFace> open(FontRole owner, FontPlace place) {
    Optional<FontFace> face = shelf.face(owner, place, diagnostics);
    if (face.isPresent() && !served) {
      served = true;
      if (owner != role) {
        diagnostics.add(
            Code.FONT_ROLE_BORROWED,
            SourceSpan.NONE,
            FontListReader.word(role),
            FontListReader.word(owner));
      }
    }
    return face;
  }
}
