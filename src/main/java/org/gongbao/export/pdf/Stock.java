package org.gongbao.export.pdf;

import java.util.Map;
import org.gongbao.font.FontFace;

/** What all pages of one PDF are drawn with. */
record Stock(
    Map<FontFace, PdfFont> fonts,
    Images images,
    Forms forms,
    Destinations destinations,
    Inks inks) {}
