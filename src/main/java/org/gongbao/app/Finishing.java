package org.gongbao.app;

import org.gongbao.diag.Diagnostics;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.font.FontBook;
import org.gongbao.geom.Length;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.press.plate.Bleed;
import org.gongbao.press.plate.CropMarks;
import org.gongbao.press.plate.SafeArea;
import org.gongbao.style.Layout;
import org.gongbao.style.PressKeys;

/** What set pages go through before they are written, by what they are for. */
final class Finishing {
  private final Layout layout;
  private final FontBook fonts;
  private final Diagnostics findings;

  Finishing(Composed composed, Diagnostics findings) {
    this.layout = composed.layout();
    this.fonts = composed.fonts();
    this.findings = findings;
  }

  /** The pages as a profile shows them. */
  PagedDocument finish(PagedDocument document, Profile profile) {
    return switch (profile) {
      case WEB, PROOF, SMALL -> document;
      case PRINT -> print(document);
    };
  }

  private PagedDocument print(PagedDocument document) {
    boolean marks = layout.get(PressKeys.MARKS);
    Length bleed = layout.get(PressKeys.BLEED);
    SafeArea.check(document, bleed, findings);
    Length slug = marks ? CropMarks.SLUG : Length.ZERO;
    PagedDocument bled = Bleed.extend(document, new Surround(bleed, slug));
    return marks ? CropMarks.put(bled, fonts) : bled;
  }

  /** How the pages are written for a profile. */
  static PdfProfile pdf(Profile profile, Layout layout) {
    return switch (profile) {
      case WEB -> PdfProfile.WEB;
      case PRINT -> {
        String condition = layout.get(PressKeys.CONDITION);
        yield condition.equals(PressKeys.NO_CONDITION)
            ? PdfProfile.PRINT
            : PdfProfile.PRINT.meantFor(condition);
      }
      case PROOF -> PdfProfile.PROOF;
      case SMALL -> PdfProfile.SMALL;
    };
  }
}
