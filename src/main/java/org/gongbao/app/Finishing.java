package org.gongbao.app;

import org.gongbao.geom.Length;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.press.Bleed;
import org.gongbao.style.Layout;
import org.gongbao.style.PressKeys;

/** What set pages go through before they are written, by what they are for. */
final class Finishing {
  private final Layout layout;

  Finishing(Composed composed) {
    this.layout = composed.layout();
  }

  /** The pages as a profile shows them. */
  PagedDocument finish(PagedDocument document, Profile profile) {
    return switch (profile) {
      case WEB, SMALL -> document;
      case PRINT -> Bleed.extend(document, surround());
    };
  }

  private Surround surround() {
    return new Surround(layout.get(PressKeys.BLEED), Length.ZERO);
  }
}
