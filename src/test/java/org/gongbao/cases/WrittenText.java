package org.gongbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;
import org.gongbao.style.CoverItem;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;

/** The text of an issue as its authors wrote it, in reading order, white space left out. */
final class WrittenText {
  private final StringBuilder text = new StringBuilder();

  private WrittenText() {}

  /** All articles: front, body, back. */
  static String of(Issue issue) {
    WrittenText written = new WrittenText();
    issue.front().forEach(written::article);
    issue
        .sections()
        .forEach(
            section ->
                section.articles().stream().filter(Article::isPrinted).forEach(written::article));
    issue.back().forEach(written::article);
    return Invariants.withoutSpace(written.text.toString());
  }

  /**
   * What must stand somewhere beside the articles, each text whole: every page of the cover, each
   * label and value of the imprint, the 版记, and the fields that the layout shows.
   */
  static List<String> besideArticles(Issue issue, Layout layout) {
    Matter matter = issue.matter();
    List<String> texts = new ArrayList<>();
    texts.add(blocks(matter.coverPages().insideFront()));
    texts.add(blocks(matter.coverPages().insideBack()));
    texts.add(blocks(matter.coverPages().back()));
    for (Imprint.Entry entry : matter.imprint().map(Imprint::entries).orElse(List.of())) {
      texts.add(Invariants.withoutSpace(entry.label().text()) + "：");
      texts.add(joined(entry.value()));
    }
    matter
        .colophon()
        .ifPresent(
            colophon -> {
              colophon.copiesTo().forEach(organ -> texts.add(joined(List.of(organ))));
              texts.add(joined(List.of(colophon.issuedBy())));
              texts.add(joined(List.of(colophon.date())));
              colophon.copies().ifPresent(copies -> texts.add(Integer.toString(copies)));
            });
    items(layout).forEach(item -> texts.add(joined(item(item, issue))));
    return texts;
  }

  private static List<CoverItem> items(Layout layout) {
    List<CoverItem> items = new ArrayList<>(layout.cover());
    if (layout.get(LayoutKeys.MASTHEAD_PLACE) != Layout.MastheadPlace.NONE) {
      items.addAll(layout.masthead());
    }
    return items;
  }

  private static List<List<Inline>> item(CoverItem item, Issue issue) {
    return switch (item) {
      case CoverItem.Field field -> field(field, issue);
      case CoverItem.Words words ->
          List.of(List.of(new Inline.Text(words.text(), SourceSpan.NONE)));
      case CoverItem.Rule rule -> List.of();
      case CoverItem.Band band -> List.of();
      case CoverItem.Box box -> List.of();
      case CoverItem.Picture picture -> List.of();
    };
  }

  /** The words of a field; a picture may stand for the title. */
  private static List<List<Inline>> field(CoverItem.Field item, Issue issue) {
    Matter.Masthead masthead = issue.matter().masthead();
    return switch (item.field()) {
      case TITLE ->
          masthead.titleImage().isPresent() && item.height().units() > 0
              ? List.of()
              : issue.title();
      case NUMBER -> {
        String number = Integer.toString(issue.number());
        yield List.of(List.of(new Inline.Text(number, SourceSpan.NONE)));
      }
      case ORGAN -> issue.organ();
      case DATE -> List.of(issue.date());
      case PINYIN -> List.of(masthead.pinyin());
      case SERIAL -> masthead.serial();
      case CN -> List.of(masthead.cn());
      case ISSN -> List.of(masthead.issn());
      case CAPTION -> List.of(masthead.caption());
      case CREDIT -> List.of(masthead.credit());
    };
  }

  private static String blocks(List<Block> blocks) {
    WrittenText written = new WrittenText();
    written.body(blocks);
    return Invariants.withoutSpace(written.text.toString());
  }

  private static String joined(List<List<Inline>> lines) {
    WrittenText written = new WrittenText();
    written.lines(lines);
    return Invariants.withoutSpace(written.text.toString());
  }

  private void article(Article article) {
    lines(article.head().texts());
    article.head().texts().forEach(this::footnotes);
    body(article.body());
  }

  private void body(List<Block> blocks) {
    for (Block block : blocks) {
      lines(block.texts());
      block.texts().forEach(this::footnotes);
    }
  }

  private void lines(List<List<Inline>> lines) {
    lines.forEach(this::line);
  }

  /** Footnotes are read behind what has them. */
  private void footnotes(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Footnote note -> line(note.content());
        case Inline.RunIn head -> footnotes(head.content());
        case Inline.Emphasis words -> footnotes(words.content());
        case Inline.Text text -> {}
        case Inline.Spread word -> {}
        case Inline.Blank blank -> {}
        case Inline.Break end -> {}
      }
    }
  }

  private void line(List<Inline> line) {
    text.append(Inline.text(line));
  }
}
