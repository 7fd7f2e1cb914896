package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.Form;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;

/** One article, written in place or in a YAML file of its own. */
final class ArticleDecoder {
  private final Files files;
  private final BodyDecoder bodies;
  private final ForcedBlocks forced;
  private final InlineDecoder inlines;
  private final Diagnostics diagnostics;

  ArticleDecoder(Files files, Diagnostics diagnostics) {
    this.files = files;
    this.bodies = new BodyDecoder(files, diagnostics);
    this.forced = new ForcedBlocks(diagnostics);
    this.inlines = new InlineDecoder(diagnostics);
    this.diagnostics = diagnostics;
  }

  /** An article, or {@code {file: NAME}}; nothing after a finding that leaves no article. */
  Optional<Article> article(Node node) {
    if (node instanceof MapNode map
        && map.entries().stream().anyMatch(entry -> entry.key().value().equals("file"))) {
      MapReader reader = new MapReader(map, diagnostics);
      Optional<Node> root = reader.required("file").flatMap(files::yaml);
      reader.finish();
      return root.flatMap(this::ownFile);
    }
    return MapReader.of(node, diagnostics).flatMap(this::fields);
  }

  /** The file of an article may leave out its format: the issue has said it. */
  private Optional<Article> ownFile(Node root) {
    Optional<MapReader> map = MapReader.of(root, diagnostics);
    return map.isPresent() && Values.isFormat1(map.get(), diagnostics)
        ? fields(map.get())
        : Optional.empty();
  }

  private Optional<Article> fields(MapReader map) {
    List<List<Inline>> issuer = map.optional("issuer").map(inlines::lines).orElse(List.of());
    List<List<Inline>> title = map.required("title").map(inlines::lines).orElse(List.of());
    List<Inline> tocTitle = map.optional("toc-title").map(inlines::content).orElse(List.of());
    List<List<Inline>> subtitle = map.optional("subtitle").map(inlines::lines).orElse(List.of());
    List<List<Inline>> note = map.optional("note").map(inlines::lines).orElse(List.of());
    List<List<Inline>> byline = map.optional("byline").map(inlines::nameLines).orElse(List.of());
    Set<Form> forms = forms(map);
    List<Block> body = new ArrayList<>();
    map.optional("body").ifPresent(node -> body.addAll(bodies.blocks(node, forms)));
    map.optional("signature").flatMap(forced::signature).ifPresent(body::add);
    map.finish();
    if (title.isEmpty()) {
      map.optional("title")
          .ifPresent(node -> diagnostics.add(Code.EMPTY_VALUE, map.keySpan("title"), "title"));
      return Optional.empty();
    }
    return Optional.of(
        new Article(issuer, title, tocTitle, subtitle, note, byline, body, map.span()));
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
