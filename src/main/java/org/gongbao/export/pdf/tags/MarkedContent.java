package org.gongbao.export.pdf.tags;

import java.util.Optional;
import org.gongbao.geom.Rect;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/**
 * The marked-content sequences of one page as it is drawn. Items of one leaf that follow one
 * another share a sequence; one that holds text alone stands inside the text object, so that a page
 * of paragraphs needs no more than one, any other around it.
 */
public final class MarkedContent {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final Optional<TagTree> tree;
  private final PdfContentByte canvas;
  private final PageText text;
  private final Optional<Rect> typeArea;

  private Optional<Marking> open = Optional.empty();
  private boolean inText;

  /**
   * For a page, or items on it with coordinates of their own.
   *
   * @param tree nothing for a PDF without tags
   * @param typeArea tells running heads and folios by their place; nothing where there are none
   */
  public MarkedContent(
      Optional<TagTree> tree, PdfContentByte canvas, PageText text, Optional<Rect> typeArea) {
    this.tree = tree;
    this.canvas = canvas;
    this.text = text;
    this.typeArea = typeArea;
  }

  /** Before text is drawn. */
  public void text(TextItem item) {
    if (tree.isPresent()) {
      Marking wanted = marking(item);
      if (!isOpen(wanted)) {
        close();
        text.begin();
        begin(wanted, true);
      }
    }
  }

  /** Before anything else is drawn: ends the text object. */
  public void graphics(PageItem item) {
    if (tree.isPresent()) {
      Marking wanted = marking(item);
      if (inText || !isOpen(wanted)) {
        close();
        text.end();
        begin(wanted, false);
      }
    }
    text.end();
  }

  /** After the last item, or before the state of the page is saved. */
  public void end() {
    close();
    text.end();
  }

  private boolean isOpen(Marking wanted) {
    return open.isPresent() && open.get().equals(wanted);
  }

  private void begin(Marking wanted, boolean insideText) {
    switch (wanted) {
      case Marking.Leaf leaf -> tree.orElseThrow().begin(leaf.id(), canvas);
      case ArtifactKind kind ->
          canvas.beginMarkedContentSequence(ARTIFACT, kind.properties(), true);
    }
    open = Optional.of(wanted);
    inText = insideText;
  }

  private void close() {
    if (open.isPresent()) {
      if (inText) {
        text.show();
      } else {
        text.end();
      }
      canvas.endMarkedContentSequence();
      open = Optional.empty();
      inText = false;
    }
  }

  private Marking marking(PageItem item) {
    return item.leaf() == PageItem.ARTIFACT ? artifact(item) : new Marking.Leaf(item.leaf());
  }

  private ArtifactKind artifact(PageItem item) {
    return switch (item) {
      case TextItem line -> at(line.baseline());
      case RuleItem rule -> at(rule.area().y().units());
      case ImageItem image -> at(image.area().y().units());
      case DotItem dot -> at(dot.y());
      case FormItem form -> ArtifactKind.PAGINATION;
      case TurnedItem turned -> ArtifactKind.LAYOUT;
      case LinkItem link -> ArtifactKind.LAYOUT;
    };
  }

  private ArtifactKind at(long y) {
    return typeArea.map(area -> ArtifactKind.at(y, area)).orElse(ArtifactKind.LAYOUT);
  }
}
