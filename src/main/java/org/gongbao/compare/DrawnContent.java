package org.gongbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.compare.DrawnText.Frame;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.Cell;
import org.gongbao.geom.Rect;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.press.proof.ProofPlaces;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/** What is drawn on the pages of a document, by the leaf it belongs to. */
final class DrawnContent {
  private final Map<Integer, List<DrawnText>> texts = new HashMap<>();
  private final Map<Integer, List<ProofPicture>> pictures = new HashMap<>();
  private final List<ProofPage> pages = new ArrayList<>();

  private DrawnContent() {}

  /** What was read back from a finished file; pictures are not told apart there. */
  static DrawnContent of(List<ProofPage> pages, Map<Integer, List<DrawnText>> texts) {
    DrawnContent drawn = new DrawnContent();
    drawn.pages.addAll(pages);
    drawn.texts.putAll(texts);
    return drawn;
  }

  static DrawnContent of(List<Page> pages, ProofPlaces places) {
    DrawnContent drawn = new DrawnContent();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      Gathering gathering = drawn.new Gathering(i, places);
      page.items().forEach(item -> gathering.add(item, Frame.UPRIGHT));
      drawn.pages.add(new ProofPage(page.label().text(), gathering.pictures, gathering.furniture));
    }
    return drawn;
  }

  List<ProofPage> pages() {
    return pages;
  }

  List<ProofPicture> pictures(int leaf) {
    return pictures.getOrDefault(leaf, List.of());
  }

  /** The lines of a paragraph, whose characters run through these leaves. */
  List<ProofLine> lines(List<StructLeaf> leaves) {
    LineJoiner joiner = new LineJoiner();
    for (StructLeaf leaf : leaves) {
      List<DrawnText> own = texts.getOrDefault(leaf.id(), List.of());
      int length = own.stream().mapToInt(text -> text.run().length()).sum();
      boolean exact = length == leaf.span().length();
      int from = 0;
      for (DrawnText text : own) {
        int count = text.run().length();
        joiner.add(text, exact ? leaf.span().slice(from, count) : leaf.span());
        from += count;
      }
    }
    return joiner.lines();
  }

  /** Text of the furniture of a page, comparable by what it looks like. */
  private record FurnitureText(Frame frame, long baseline, ProofRun run) {}

  /** Any other thing drawn, comparable by what it looks like. */
  private record FurnitureItem(Frame frame, PageItem item) {}

  /** The items of one page on their way to their leaves. */
  private final class Gathering {
    private final int page;
    private final ProofPlaces places;
    private final List<ProofPicture> pictures = new ArrayList<>();
    private final List<Object> furniture = new ArrayList<>();

    Gathering(int page, ProofPlaces places) {
      this.page = page;
      this.places = places;
    }

    void add(PageItem item, Frame frame) {
      switch (item) {
        case TextItem text -> text(text, frame);
        case ImageItem image -> picture(image, frame);
        case TurnedItem turned -> {
          Frame inner = new Frame(true, turned.x(), turned.y());
          turned.items().forEach(kid -> add(kid, inner));
        }
        // Leaf numbers say nothing of the look of a page, and they move with what stands before.
        case RuleItem rule ->
            furniture.add(
                new FurnitureItem(frame, new RuleItem(rule.area(), rule.ink(), PageItem.ARTIFACT)));
        case DotItem dot ->
            furniture.add(
                new FurnitureItem(
                    frame,
                    new DotItem(dot.x(), dot.y(), dot.radius(), dot.ink(), PageItem.ARTIFACT)));
        case LinkItem link -> {}
        // What pages of a proof share, its round and date, differs between any two proofs.
        case FormItem form -> {}
      }
    }

    private void text(TextItem text, Frame frame) {
      ProofRun run = run(text);
      if (text.leaf() == PageItem.ARTIFACT) {
        furniture.add(new FurnitureText(frame, text.baseline(), run));
      } else {
        // An opening mark may hang out of its column by half its em.
        long x = text.x() + text.size() / 2;
        ProofPlace place = places.at(page, text.leaf(), x, text.baseline());
        texts
            .computeIfAbsent(text.leaf(), leaf -> new ArrayList<>())
            .add(new DrawnText(page, frame, text.baseline(), place, run));
      }
    }

    /** How an item looks, whatever leaf it belongs to and however its glyphs are fitted. */
    private static ProofRun run(TextItem item) {
      return new ProofRun(
          item.text(),
          item.x(),
          Arrays.stream(item.advances()).boxed().toList(),
          item.face().derived(Cell.OWN).name(),
          item.size(),
          item.ink(),
          SourceSpan.NONE);
    }

    private void picture(ImageItem image, Frame frame) {
      Rect area = image.area();
      Rect onPage =
          frame.onPage(
              area.x().units(), area.y().units(), area.right().units(), area.bottom().units());
      ProofPicture picture = new ProofPicture(page, onPage, image.image());
      pictures.add(picture);
      DrawnContent.this
          .pictures
          .computeIfAbsent(image.leaf(), leaf -> new ArrayList<>())
          .add(picture);
    }
  }
}
