package org.gongbao.input.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Issue.Section;
import org.gongbao.model.Matter;
import org.gongbao.node.Node;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;

/** Reads an issue. All errors of all its files come out in one run. */
public final class IssueDecoder {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_NUMBER = 9999;
  private static final int MOST_TOTAL = 999_999;
  private static final List<String> NUMBER_WORDS = List.of("号", "期");

  private final Set<String> layouts;
  private final Diagnostics diagnostics = new Diagnostics();
  private final InlineDecoder inlines = new InlineDecoder(diagnostics);
  private final Files files;
  private final ArticleDecoder articles;
  private final MatterDecoder matters;
  private boolean markup;

  private IssueDecoder(Sources sources, Set<String> layouts) {
    this.layouts = layouts;
    this.files = new Files(sources, diagnostics);
    this.articles = new ArticleDecoder(files, diagnostics);
    this.matters = new MatterDecoder(files, diagnostics);
  }

  /**
   * The issue a file holds.
   *
   * @param sources where the files it names are read; its own findings go to {@code diagnostics}
   * @param layouts the names of the layouts there are
   * @return nothing when there is an error
   */
  public static Optional<Issue> decode(
      SourceFile file, Sources sources, Set<String> layouts, Diagnostics diagnostics) {
    IssueDecoder decoder = new IssueDecoder(sources, layouts);
    Optional<Issue> issue =
        NodeReader.read(file, decoder.diagnostics)
            .flatMap(root -> MapReader.of(root, decoder.diagnostics))
            .flatMap(decoder::issue);
    boolean broken = decoder.diagnostics.hasErrors() || decoder.files.failures() > 0;
    issue.ifPresent(read -> IssueWarnings.report(read, !broken, decoder.diagnostics));
    diagnostics.addAll(decoder.diagnostics);
    return broken ? Optional.empty() : issue;
  }

  private Optional<Issue> issue(MapReader map) {
    map.required("format");
    if (!Values.isFormat1(map, diagnostics)) {
      return Optional.empty();
    }
    markup = map.optional("markup").flatMap(node -> Values.on(node, diagnostics)).orElse(false);
    List<List<Inline>> title = map.required("title").map(inlines::lines).orElse(List.of());
    if (title.isEmpty() && map.optional("title").isPresent()) {
      diagnostics.add(Code.EMPTY_VALUE, map.keySpan("title"), "title");
    }
    int year = number(map.required("year"), FIRST_YEAR, LAST_YEAR).orElse(FIRST_YEAR);
    int number = number(map.required("number"), 1, MOST_NUMBER).orElse(1);
    OptionalInt total = number(map.optional("total"), 1, MOST_TOTAL);
    String numberWord =
        map.optional("number-word").flatMap(this::numberWord).orElse(NUMBER_WORDS.getFirst());
    List<List<Inline>> organ = map.optional("organ").map(inlines::lines).orElse(List.of());
    List<Inline> date =
        map.optional("date")
            .flatMap(node -> Dates.printed(node, false, diagnostics))
            .<List<Inline>>map(List::of)
            .orElse(List.of());
    String layout = map.required("layout").flatMap(this::layout).orElse("");
    Matter matter = matters.matter(map);
    List<Article> front = articles(map.list("front"));
    List<Section> sections = sections(map);
    List<Article> back = articles(map.list("back"));
    map.finish();
    return Optional.of(
        new Issue(
            title,
            year,
            number,
            total,
            numberWord,
            organ,
            date,
            layout,
            matter,
            front,
            sections,
            back,
            map.span()));
  }

  private OptionalInt number(Optional<Node> node, int least, int most) {
    return node.isPresent()
        ? Values.number(node.get(), least, most, diagnostics)
        : OptionalInt.empty();
  }

  private Optional<String> numberWord(Node node) {
    return Values.text(node, diagnostics)
        .filter(
            word -> {
              if (!NUMBER_WORDS.contains(word)) {
                diagnostics.add(
                    Code.UNKNOWN_WORD, node.span(), word, String.join(", ", NUMBER_WORDS));
              }
              return NUMBER_WORDS.contains(word);
            });
  }

  private Optional<String> layout(Node node) {
    Optional<String> name = Values.text(node, diagnostics);
    if (name.isPresent() && !layouts.contains(name.get())) {
      String known = String.join(", ", new TreeSet<>(layouts));
      diagnostics.add(Code.UNKNOWN_LAYOUT, node.span(), name.get(), known);
    }
    return name;
  }

  /** {@code sections} with heads of their own, or {@code articles} alone. */
  private List<Section> sections(MapReader map) {
    map.exclude("sections", "articles");
    Optional<Node> articles = map.optional("articles");
    if (articles.isPresent()) {
      SourceSpan span = articles.get().span();
      return List.of(
          new Section(Optional.empty(), List.of(), articles(map.list("articles")), span));
    }
    if (map.optional("sections").isEmpty()) {
      map.required("articles");
      return List.of();
    }
    return map.list("sections").stream()
        .flatMap(node -> MapReader.of(node, diagnostics).stream())
        .map(this::section)
        .toList();
  }

  private Section section(MapReader map) {
    Optional<List<Inline>> title = map.optional("title").map(inlines::content);
    List<Inline> digest = map.optional("digest").map(inlines::content).orElse(List.of());
    map.required("articles");
    Section section = new Section(title, digest, articles(map.list("articles")), map.span());
    map.finish();
    return section;
  }

  private List<Article> articles(List<Node> nodes) {
    return nodes.stream().flatMap(node -> articles.article(node, markup).stream()).toList();
  }
}
