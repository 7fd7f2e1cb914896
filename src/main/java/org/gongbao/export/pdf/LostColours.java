package org.gongbao.export.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reports pictures whose colours had to be changed, each where it was written first (R71). */
final class LostColours {
  private final Images images;
  private final Map<Integer, SourceSpan> spans;
  private final Diagnostics diagnostics;
  private final Set<ImageAsset> reported = new HashSet<>();

  private LostColours(Images images, Map<Integer, SourceSpan> spans, Diagnostics diagnostics) {
    this.images = images;
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  static void report(PagedDocument document, Images images, Diagnostics diagnostics) {
    LostColours lost = new LostColours(images, document.spans(), diagnostics);
    document.pages().forEach(page -> lost.report(page.items()));
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
    Optional<Code> change = images.change(image);
    if (change.isPresent() && reported.add(image)) {
      SourceSpan span = spans.getOrDefault(item.leaf(), SourceSpan.NONE);
      diagnostics.add(change.get(), span, image.name());
    }
  }
}
