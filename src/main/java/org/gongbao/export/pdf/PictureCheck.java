package org.gongbao.export.pdf;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.image.ImageAsset;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.PagedDocument;

/**
 * Reads every picture before the file is begun, and reports those that are damaged and those whose
 * colours had to be changed, each where it was written first (R71).
 */
final class PictureCheck {
  private final Images images;
  private final Map<Integer, SourceSpan> spans;
  private final Diagnostics diagnostics;
  private final Set<ImageAsset> seen = new HashSet<>();

  private PictureCheck(Images images, Map<Integer, SourceSpan> spans, Diagnostics diagnostics) {
    this.images = images;
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  static void report(PagedDocument document, Images images, Diagnostics diagnostics) {
    PictureCheck check = new PictureCheck(images, document.spans(), diagnostics);
    document.pages().forEach(page -> check.report(page.items()));
  }

  private void report(List<PageItem> items) {
    for (PageItem item : items) {
      switch (item) {
        case ImageItem image -> report(image);
        case TurnedItem turned -> report(turned.items());
        case FormItem form -> report(form.form().items());
        case TextItem t -> {}
        case RuleItem r -> {}
        case DotItem d -> {}
        case LinkItem l -> {}
      }
    }
  }

  private void report(ImageItem item) {
    ImageAsset image = item.image();
    if (seen.add(image)) {
      SourceSpan span = spans.getOrDefault(item.leaf(), SourceSpan.NONE);
      try {
        images.of(image);
        images.change(image).ifPresent(code -> diagnostics.add(code, span, image.name()));
      } catch (UncheckedIOException e) {
        String why = String.valueOf(e.getCause().getMessage());
        diagnostics.add(Code.IMAGE_BROKEN, span, image.name(), why);
      }
    }
  }
}
