package org.gongbao.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.PagedDocument;

/** What a print office looks at before it makes plates (R71): inks, pictures, fonts, blanks. */
final class Preflight {
  private static final long INCH = 72 * Length.PER_POINT;

  private final Map<Integer, SourceSpan> spans;
  private final Map<String, Use> inks = new TreeMap<>();
  private final TreeSet<String> fonts = new TreeSet<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<String> blanks = new ArrayList<>();

  /** How often an ink is used: characters, and rules or dots. */
  record Use(int characters, int rules) {
    Use plus(Use other) {
      return new Use(characters + other.characters, rules + other.rules);
    }
  }

  /** A picture at its place, with its pixels to the inch there. */
  record Picture(String page, PageItem.ImageItem item, long ppi, SourceSpan span) {}

  private Preflight(PagedDocument document) {
    this.spans = document.spans();
  }

  static Preflight of(PagedDocument document) {
    Preflight preflight = new Preflight(document);
    for (Page page : document.pages()) {
      if (page.items().isEmpty()) {
        preflight.blanks.add(page.label().text());
      }
      preflight.look(page, page.items());
    }
    return preflight;
  }

  /** By the share of each plate, {@code k100} for black. */
  Map<String, Use> inks() {
    return inks;
  }

  /** Names of the faces that text is set in. */
  TreeSet<String> fonts() {
    return fonts;
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** Labels of the pages without anything on them. */
  List<String> blanks() {
    return blanks;
  }

  private void look(Page page, List<PageItem> items) {
    for (PageItem item : items) {
      switch (item) {
        case TextItem text -> {
          use(text.ink(), new Use(text.advances().length, 0));
          fonts.add(text.face().name());
        }
        case RuleItem rule -> use(rule.ink(), new Use(0, 1));
        case DotItem dot -> use(dot.ink(), new Use(0, 1));
        case ImageItem image -> picture(page, image);
        case TurnedItem turned -> look(page, turned.items());
        case FormItem form -> look(page, form.form().items());
        case LinkItem l -> {}
      }
    }
  }

  private void use(Ink ink, Use use) {
    String black = "k" + ink.black();
    String colours = "c" + ink.cyan() + " m" + ink.magenta() + " y" + ink.yellow() + " ";
    inks.merge(ink.isGray() ? black : colours + black, use, Use::plus);
  }

  private void picture(Page page, ImageItem item) {
    long ppi = item.image().width() * INCH / Math.max(1, item.area().width().units());
    SourceSpan span = spans.getOrDefault(item.leaf(), SourceSpan.NONE);
    pictures.add(new Picture(page.label().text(), item, ppi, span));
  }
}
