package org.gongbao.press.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.SetLine;

/** Finds where each paragraph of a document begins on paper. */
final class ProofAnchors {
  /**
   * An anchor and where it is printed.
   *
   * @param baseline of the first line, or the top of a picture, in 1/65536 pt; in what is turned as
   *     there
   */
  record Placed(ProofAnchor anchor, boolean turned, long baseline) {}

  private final ProofParagraphs paragraphs;
  private final Map<ProofParagraph, Placed> found = new HashMap<>();

  ProofAnchors(ProofParagraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Looks at a page; pages come in their order. */
  void add(ProofPage page) {
    page.lines().forEach(line -> line(line, page));
    page.page().items().forEach(item -> picture(item, page, false));
  }

  private void line(SetLine line, ProofPage page) {
    boolean turned = page.isTurned(line.leaf());
    int column = turned ? 0 : page.columns().at(line.left());
    int number = turned ? 0 : page.counted().number(column, line.baseline());
    begin(line.leaf(), page, column, number, line.text(), turned, line.baseline());
  }

  private void picture(PageItem item, ProofPage page, boolean turned) {
    switch (item) {
      case ImageItem image -> {
        int column = turned ? 0 : page.columns().at(image.area().x().units());
        long top = image.area().y().units();
        begin(image.leaf(), page, column, 0, image.image().name(), turned, top);
      }
      case TurnedItem more -> more.items().forEach(inner -> picture(inner, page, true));
      case TextItem t -> {}
      case RuleItem r -> {}
      case DotItem d -> {}
      case FormItem f -> {}
      case LinkItem l -> {}
    }
  }

  private void begin(
      int leaf,
      ProofPage page,
      int column,
      int line,
      String opening,
      boolean turned,
      long baseline) {
    Optional<ProofParagraph> paragraph = paragraphs.of(leaf);
    if (paragraph.isPresent() && !found.containsKey(paragraph.get())) {
      ProofAnchor anchor = new ProofAnchor(paragraph.get(), page.index(), column, line, opening);
      found.put(paragraph.get(), new Placed(anchor, turned, baseline));
    }
  }

  /** In the order of the logical tree. */
  List<Placed> all() {
    return paragraphs.all().stream()
        .flatMap(paragraph -> Optional.ofNullable(found.get(paragraph)).stream())
        .toList();
  }
}
