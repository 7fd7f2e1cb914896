package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.Form;
import org.gongbao.input.manuscript.TextKind;
import org.gongbao.model.Article;
import org.gongbao.model.Article.Head;
import org.gongbao.model.Article.Listing;
import org.gongbao.model.Article.Placement;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.style.Codecs;

/** One article, written in place or in a YAML file of its own. */
final class ArticleDecoder {
  private static final int MOST_COLUMNS = 4;

  private final Files files;
  private final Readers plain;
  private final Readers marked;
  private final Diagnostics diagnostics;

  ArticleDecoder(Files files, Diagnostics diagnostics) {
    this.files = files;
    this.plain = Readers.of(files, false, diagnostics);
    this.marked = Readers.of(files, true, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** What reads the text of an article that has {@link Markup}, or of one that has not. */
  private record Readers(InlineDecoder inlines, ForcedBlocks forced, BodyDecoder bodies) {
    static Readers of(Files files, boolean markup, Diagnostics diagnostics) {
      InlineDecoder inlines = new InlineDecoder(markup, diagnostics);
      ForcedBlocks forced = new ForcedBlocks(files, inlines, diagnostics);
      return new Readers(inlines, forced, new BodyDecoder(files, forced, markup, diagnostics));
    }
  }

  /**
   * An article, or {@code {file: NAME}}; nothing after a finding that leaves no article.
   *
   * @param markup whether text has {@link Markup} where the article does not say
   */
  Optional<Article> article(Node node, boolean markup) {
    if (node instanceof MapNode map
        && map.entries().stream().anyMatch(entry -> entry.key().value().equals("file"))) {
      MapReader reader = new MapReader(map, diagnostics);
      Optional<Node> root = reader.required("file").flatMap(files::yaml);
      reader.finish();
      return root.flatMap(file -> ownFile(file, markup));
    }
    return MapReader.of(node, diagnostics).flatMap(map -> fields(map, markup));
  }

  /** The file of an article may leave out its format: the issue has said it. */
  private Optional<Article> ownFile(Node root, boolean markup) {
    Optional<MapReader> map = MapReader.of(root, diagnostics);
    return map.isPresent() && Values.isFormat1(map.get(), diagnostics)
        ? fields(map.get(), markup)
        : Optional.empty();
  }

  private Optional<Article> fields(MapReader map, boolean usual) {
    boolean markup =
        map.optional("markup").flatMap(node -> Values.on(node, diagnostics)).orElse(usual);
    Readers readers = markup ? marked : plain;
    InlineDecoder inlines = readers.inlines();
    Optional<Head> head = head(map, inlines);
    Listing listing =
        new Listing(
            choice(map, "listing", Listing.Kind.class).orElse(Listing.Kind.PAGE),
            map.optional("toc-title").map(inlines::content).orElse(List.of()),
            map.optional("short-title").map(inlines::content).orElse(List.of()));
    Optional<Node> columns = map.optional("columns");
    Placement placement =
        new Placement(
            choice(map, "start", Article.Start.class),
            columns.isPresent()
                ? Values.number(columns.get(), 1, MOST_COLUMNS, diagnostics)
                : OptionalInt.empty());
    Set<Form> forms = forms(map);
    Optional<TextKind> kind = choice(map, "kind", TextKind.class);
    List<Block> body = new ArrayList<>();
    map.optional("body").ifPresent(node -> body.addAll(readers.bodies().blocks(node, forms, kind)));
    map.optional("signature").flatMap(readers.forced()::signature).ifPresent(body::add);
    map.finish();
    if (markup) {
      body.forEach(block -> block.texts().forEach(this::unread));
    }
    return head.map(h -> new Article(h, listing, placement, body, map.span()));
  }

  /** Text of a block that has no place for markup must not print its braces. */
  private void unread(List<Inline> text) {
    String written = Inline.text(text);
    if (written.contains("{{")) {
      diagnostics.add(Code.MARKUP_NOT_HERE, text.getFirst().span(), written);
    }
  }

  private Optional<Head> head(MapReader map, InlineDecoder inlines) {
    List<List<Inline>> title = map.required("title").map(inlines::lines).orElse(List.of());
    Head head =
        new Head(
            map.optional("issuer").map(inlines::lines).orElse(List.of()),
            map.optional("number").map(inlines::content).orElse(List.of()),
            title.isEmpty() ? List.of(List.of()) : title,
            map.optional("mark").map(inlines::content).orElse(List.of()),
            map.optional("subtitle").map(inlines::lines).orElse(List.of()),
            map.optional("note").map(inlines::lines).orElse(List.of()),
            map.optional("byline").map(inlines::nameLines).orElse(List.of()),
            map.optional("author").map(inlines::nameLines).orElse(List.of()));
    if (title.isEmpty()) {
      map.optional("title")
          .ifPresent(node -> diagnostics.add(Code.EMPTY_VALUE, map.keySpan("title"), "title"));
      return Optional.empty();
    }
    return Optional.of(head);
  }

  private <E extends Enum<E>> Optional<E> choice(MapReader map, String key, Class<E> words) {
    return map.optional(key).flatMap(node -> Codecs.choice(words).decode(node, diagnostics));
  }

  /** {@code recognise: off}, or {@code {headings: off, …}}. */
  private Set<Form> forms(MapReader map) {
    Set<Form> forms = EnumSet.allOf(Form.class);
    Optional<Node> recognise = map.optional("recognise");
    if (recognise.isEmpty()) {
      return forms;
    }
    if (recognise.get() instanceof ScalarNode scalar) {
      boolean on = Values.on(scalar, diagnostics).orElse(true);
      return on ? forms : EnumSet.noneOf(Form.class);
    }
    MapReader.of(recognise.get(), diagnostics)
        .ifPresent(
            switches -> {
              for (Form form : Form.values()) {
                switches
                    .optional(form.key())
                    .flatMap(node -> Values.on(node, diagnostics))
                    .filter(on -> !on)
                    .ifPresent(off -> forms.remove(form));
              }
              switches.finish();
            });
    return forms;
  }
}
