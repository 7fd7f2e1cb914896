package org.gongbao.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongbao.testing.ExtractedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The text an editor wrote, read from the YAML files alone and in the order pages print it. */
final class WrittenText {
  private static final List<String> PARTS =
      List.of("issuer", "title", "subtitle", "note", "byline", "body", "signature");

  private final StringBuilder text = new StringBuilder();

  private WrittenText() {}

  /**
   * An article, without white space.
   *
   * @param listed how the contents name it
   */
  record Piece(String title, String listed, String text) {}

  /** The articles that the contents list, in order. */
  static List<Piece> articles(Path issue) throws IOException {
    Map<?, ?> root = (Map<?, ?>) load(issue);
    List<Piece> articles = new ArrayList<>();
    for (Object section : list(root.get("sections"), List.of(root))) {
      articles.addAll(pieces(issue, ((Map<?, ?>) section).get("articles")));
    }
    return articles;
  }

  /** All that stands on numbered pages and after them: the articles and the back matter. */
  static String all(Path issue) throws IOException {
    List<Piece> pieces = new ArrayList<>(articles(issue));
    pieces.addAll(pieces(issue, ((Map<?, ?>) load(issue)).get("back")));
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  private static List<Piece> pieces(Path issue, Object articles) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Object article : list(articles, List.of())) {
      pieces.add(piece(issue, (Map<?, ?>) article));
    }
    return pieces;
  }

  private static Piece piece(Path file, Map<?, ?> article) throws IOException {
    if (article.containsKey("file")) {
      Path own = file.resolveSibling(article.get("file").toString());
      return piece(own, (Map<?, ?>) load(own));
    }
    String title = text(file, article.get("title"));
    Object listed = article.get("toc-title");
    StringBuilder all = new StringBuilder();
    for (String part : PARTS) {
      if (article.containsKey(part)) {
        all.append(text(file, article.get(part)));
      }
    }
    return new Piece(title, listed == null ? title : text(file, listed), all.toString());
  }

  private static String text(Path file, Object value) throws IOException {
    WrittenText written = new WrittenText();
    written.add(file, value);
    return ExtractedText.withoutSpace(written.text.toString());
  }

  private void add(Path file, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      if (map.containsKey("file")) {
        text.append(Files.readString(file.resolveSibling(map.get("file").toString())));
      } else {
        addAll(file, map.values());
      }
    } else if (value instanceof Collection<?> items) {
      addAll(file, items);
    } else {
      text.append(value);
    }
  }

  private void addAll(Path file, Collection<?> values) throws IOException {
    for (Object value : values) {
      add(file, value);
    }
  }

  private static Object load(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(64 << 20);
    return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
  }

  private static Collection<?> list(Object value, List<?> fallback) {
    return value instanceof Collection<?> items ? items : fallback;
  }
}
