package org.gongbao.export.dump;

import java.util.Locale;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Rect;
import org.gongbao.page.DocumentInfo;
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

/**
 * Every page with its items. Lengths are points from the top left corner of the trim; {@code area}
 * is the type area as x, y, width, height.
 */
final class PagesDump {
  private final DumpText text;

  private PagesDump(DumpText text) {
    this.text = text;
  }

  static void of(PagedDocument document, DumpText text) {
    PagesDump dump = new PagesDump(text);
    dump.info(document.info());
    for (int i = 0; i < document.pages().size(); i++) {
      dump.page(i + 1, document.pages().get(i));
    }
  }

  private void info(DocumentInfo info) {
    text.line(0).word("document");
    text.line(1).word("title").quoted(info.title());
    text.line(1).word("author").quoted(info.author());
    text.line(1).word("subject").quoted(info.subject());
    text.line(1).word("language").quoted(info.language());
    text.line(1).word("date").quoted(info.date());
  }

  private void page(int number, Page page) {
    text.line(0).word("page").number(number);
    text.line(1).word("label").quoted(page.label().text());
    text.line(1).word("size").points(page.trim().width()).points(page.trim().height());
    text.line(1).word("area");
    rect(page.typeArea());
    page.items().forEach(item -> item(1, item));
  }

  private void item(int level, PageItem item) {
    text.line(level);
    switch (item) {
      case TextItem t -> text(t);
      case RuleItem rule -> rule(rule);
      case ImageItem image -> image(image);
      case DotItem dot -> dot(dot);
      case TurnedItem turned -> {
        text.word("turned").points(turned.x()).points(turned.y());
        turned.items().forEach(inner -> item(level + 1, inner));
      }
      case FormItem form -> {
        text.word("form").points(form.x()).points(form.y()).number(form.degrees());
        form.form().items().forEach(inner -> item(level + 1, inner));
      }
      case LinkItem link -> link(link);
    }
  }

  private void image(ImageItem item) {
    text.word("image");
    rect(item.area());
    text.word(leaf(item)).quoted(item.image().name());
  }

  private void dot(DotItem item) {
    text.word("dot").points(item.x()).points(item.y()).points(item.radius());
    text.word(ink(item.ink())).word(leaf(item));
  }

  private void text(TextItem item) {
    text.word("text").points(item.x()).points(item.baseline());
    text.word(item.face().name()).points(item.size()).word(ink(item.ink())).word(leaf(item));
    text.quoted(item.text()).word(advances(item.advances()));
  }

  private void rule(RuleItem item) {
    text.word("rule");
    rect(item.area());
    text.word(ink(item.ink())).word(leaf(item));
  }

  private void link(LinkItem item) {
    text.word("link");
    rect(item.area());
    text.word("to").number(item.target().page() + 1).points(item.target().y()).word(leaf(item));
  }

  private void rect(Rect area) {
    text.points(area.x()).points(area.y()).points(area.width()).points(area.height());
  }

  private static String leaf(PageItem item) {
    return item.leaf() == PageItem.ARTIFACT ? "artifact" : "#" + item.leaf();
  }

  private static String ink(Ink ink) {
    if (ink.isGray()) {
      return "k" + ink.black();
    }
    String plates = ink.cyan() + "/" + ink.magenta() + "/" + ink.yellow() + "/" + ink.black();
    return "cmyk" + plates + String.format(Locale.ROOT, "=%06x", ink.rgb());
  }

  /** Advances in points, {@code 3*12.000} for three alike, by commas. */
  private static String advances(long[] advances) {
    StringBuilder runs = new StringBuilder();
    for (int i = 0; i < advances.length; ) {
      int end = i + 1;
      while (end < advances.length && advances[end] == advances[i]) {
        end++;
      }
      runs.append(i == 0 ? "" : ",").append(end - i == 1 ? "" : end - i + "*");
      runs.append(DumpText.inPoints(advances[i]));
      i = end;
    }
    return runs.toString();
  }
}
