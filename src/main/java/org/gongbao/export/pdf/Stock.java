package org.gongbao.export.pdf;

import java.util.Map;
import java.util.Optional;
import org.gongbao.export.pdf.tags.TagTree;
import org.gongbao.font.FontFace;

/**
 * What all pages of one PDF are drawn with.
 *
 * @param tags nothing in a PDF without tags
 */
record Stock(
    Map<FontFace, PdfFont> fonts,
    Images images,
    Forms forms,
    ResourceNames names,
    Destinations destinations,
    Inks inks,
    Optional<TagTree> tags) {
  /** The same without tags: for a form, which is an artifact wherever it is shown. */
  Stock untagged() {
    return new Stock(fonts, images, forms, names, destinations, inks, Optional.empty());
  }
}
