package org.gongbao.app.fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
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

  private Optional<FontFace> open(FontRole owner, FontPlace place) {
    // Roles opened at once by two threads add to the same findings.
    synchronized (diagnostics) {
      OpenedFont font = shelf.open(owner, place);
      font.refusal().ifPresent(diagnostics::add);
      if (font.face().isPresent() && !served) {
        served = true;
        if (owner != role) {
          diagnostics.add(
              Code.FONT_ROLE_BORROWED,
              shelf.span(role),
              FontListReader.word(role),
              FontListReader.word(owner));
        }
      }
      return font.face();
    }
  }
}
