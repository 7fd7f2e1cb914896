package org.gongbao.app.fonts;

import java.util.Optional;
import org.gongbao.diag.Diagnostic;
import org.gongbao.font.FontFace;

/** What came of opening a candidate: a face, or the reason it cannot serve. */
record OpenedFont(
    FontPlace place, int index, Optional<FontFace> face, Optional<Diagnostic> refusal) {}
