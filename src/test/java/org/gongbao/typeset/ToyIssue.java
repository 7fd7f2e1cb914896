package org.gongbao.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.Align;
import org.gongbao.style.CoverItem;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.LayoutValues;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;

/**
 * Small issues on small pages: 10 pt characters, lines 16 pt apart, type area at 30, 40 pt on a
 * page 300 pt wide, everything in the toy font, so that places can be worked out by hand.
 */
public final class ToyIssue {
  public static final int EM = 10;
  public static final int PITCH = 16;
  public static final int TOP = 40;
  public static final int INNER = 30;

  private final int measure;
  private final int lines;
  private final Map<Role, Style> styles = new EnumMap<>(Role.class);
  private final List<Issue.Section> sections = new ArrayList<>();
  private final List<Article> front = new ArrayList<>();
  private Matter matter = Matter.NONE;
  private final List<Article> back = new ArrayList<>();
  private List<CoverItem> cover = List.of();
  private Article.Start start = Article.Start.PAGE;
  private Layout.Start bodyStart = Layout.Start.RECTO;
  private int pageMultiple = 1;
  private LayoutValues values =
      LayoutValues.NONE
          .with(LayoutKeys.FOLIO_PATTERN, "- {n} -")
          .with(LayoutKeys.FOLIO_GAP, Length.points(20));
  public final Diagnostics diagnostics = new Diagnostics();

  public ToyIssue(int measure, int lines) {
    this.measure = measure;
    this.lines = lines;
    Style body =
        StylePatch.NONE
            .with(StyleKeys.SIZE, Length.points(EM))
            .with(StyleKeys.INDENT, 2000)
            .over(Style.INITIAL);
    StylePatch centred = StylePatch.NONE.with(StyleKeys.ALIGN, Align.CENTRE);
    for (Role role : Role.values()) {
      StylePatch patch =
          switch (role) {
            case ISSUER, TITLE, DRAFT_MARK, DOC_NUMBER, SUBTITLE, NOTE -> centred;
            case BYLINE, AUTHOR, CONTENTS_TITLE -> centred;
            case COVER_TITLE, COVER_NUMBER, COVER_ORGAN, COVER_DATE -> centred;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                StylePatch.NONE.with(StyleKeys.INDENT, 2000).with(StyleKeys.KEEP, 2);
            case CONTENTS_ENTRY -> StylePatch.NONE.with(StyleKeys.HANG, 2000);
            default -> StylePatch.NONE;
          };
      styles.put(role, patch.over(body));
    }
    styles.put(Role.BODY, body);
  }

  public ToyIssue style(Role role, StylePatch patch) {
    styles.put(role, patch.over(styles.get(Role.BODY)));
    return this;
  }

  public ToyIssue cover(CoverItem... items) {
    cover = List.of(items);
    return this;
  }

  public ToyIssue articleStart(Article.Start where) {
    start = where;
    return this;
  }

  public ToyIssue bodyStart(Layout.Start where) {
    bodyStart = where;
    return this;
  }

  public ToyIssue pageMultiple(int multiple) {
    pageMultiple = multiple;
    return this;
  }

  public ToyIssue section(String title, Article... articles) {
    Optional<List<Inline>> head = title.isEmpty() ? Optional.empty() : Optional.of(text(title));
    sections.add(new Issue.Section(head, List.of(), List.of(articles), SourceSpan.NONE));
    return this;
  }

  public ToyIssue digest(String digest, Article... articles) {
    sections.add(
        new Issue.Section(Optional.empty(), text(digest), List.of(articles), SourceSpan.NONE));
    return this;
  }

  public ToyIssue articles(Article... articles) {
    return section("", articles);
  }

  public ToyIssue front(Article article) {
    front.add(article);
    return this;
  }

  public ToyIssue matter(Matter beside) {
    matter = beside;
    return this;
  }

  public <T> ToyIssue with(LayoutKey<T> key, T value) {
    values = values.with(key, value);
    return this;
  }

  public ToyIssue back(Article article) {
    back.add(article);
    return this;
  }

  public Typeset set() {
    return set(Progress.NONE);
  }

  public Typeset set(Progress progress) {
    return Typesetter.set(issue(), layout(), ToyFont.book(), diagnostics, progress);
  }

  public Issue issue() {
    return new Issue(
        List.of(text("云州公报")),
        2026,
        2,
        OptionalInt.of(58),
        "号",
        List.of(text("云州市人大常委会办公室")),
        text("2026年3月1日"),
        "toy",
        matter,
        front,
        sections,
        back,
        new SourceSpan("issue.yaml", 1, 1, 1));
  }

  public Layout layout() {
    LayoutValues own =
        values
            .with(LayoutKeys.PAGE_SIZE, new Size(Length.points(300), Length.points(400)))
            .with(LayoutKeys.PAGE_TOP, Length.points(TOP))
            .with(LayoutKeys.PAGE_INNER, Length.points(INNER))
            .with(LayoutKeys.PAGE_MEASURE, measure)
            .with(LayoutKeys.PAGE_LINES, lines)
            .with(LayoutKeys.PAGE_EM, Length.points(EM))
            .with(LayoutKeys.PAGE_PITCH, Length.points(PITCH))
            .with(LayoutKeys.BODY_START, bodyStart)
            .with(LayoutKeys.ARTICLE_START, start)
            .with(LayoutKeys.PAGE_MULTIPLE, pageMultiple)
            .with(LayoutKeys.CONTENTS_LEADER, "·")
            .with(LayoutKeys.CONTENTS_LEADER_PITCH, 500)
            .with(LayoutKeys.CONTENTS_RIGHT, 4000);
    return Layout.of("toy", own, styles, cover, List.of());
  }

  /** An article with one title line. */
  public static Article article(String title, Block... body) {
    return new Article(
        new Article.Head(
            List.of(),
            List.of(),
            List.of(text(title)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Article.Listing.USUAL,
        Article.Placement.USUAL,
        List.of(body),
        SourceSpan.NONE);
  }

  public static Block paragraph(String text) {
    return new Block.Paragraph(text(text), new SourceSpan("body.txt", 1, 1, text.length()));
  }

  /** A paragraph of Han characters that takes this many lines of a measure, indent included. */
  public static Block lines(int count, int measure) {
    int characters = count * measure - 2 - measure / 2;
    return paragraph("字".repeat(characters));
  }

  public static Block heading(int level, String text) {
    return new Block.Heading(level, text(text), SourceSpan.NONE);
  }

  public static Block signature(String date, String... signers) {
    List<List<Inline>> lines = new ArrayList<>();
    for (String signer : signers) {
      lines.add(text(signer));
    }
    return new Block.Signature(lines, date.isEmpty() ? List.of() : text(date), SourceSpan.NONE);
  }

  public static List<Inline> text(String text) {
    return List.of(new Inline.Text(text, new SourceSpan("toy.txt", 1, 1, text.length())));
  }

  /** The lines of a page from top to bottom, pieces on one baseline joined by a bar. */
  public static List<String> rows(Page page) {
    Map<Long, String> rows =
        page.items().stream()
            .filter(TextItem.class::isInstance)
            .map(TextItem.class::cast)
            .collect(
                Collectors.toMap(
                    TextItem::baseline, TextItem::text, String::concat, java.util.TreeMap::new));
    return List.copyOf(rows.values());
  }

  public static List<TextItem> items(Page page) {
    return page.items().stream()
        .filter(TextItem.class::isInstance)
        .map(TextItem.class::cast)
        .toList();
  }
}
