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

  /** The articles of an issue in order, each without white space. */
  static List<String> articles(Path issue) throws IOException {
    List<String> articles = new ArrayList<>();
    Map<?, ?> root = (Map<?, ?>) load(issue);
    for (Object section : list(root.get("sections"), List.of(root))) {
      for (Object article : list(((Map<?, ?>) section).get("articles"), List.of())) {
        articles.add(article(issue, (Map<?, ?>) article));
      }
    }
    return articles;
  }

  private static String article(Path file, Map<?, ?> article) throws IOException {
    if (article.containsKey("file")) {
      Path own = file.resolveSibling(article.get("file").toString());
      return article(own, (Map<?, ?>) load(own));
    }
    WrittenText written = new WrittenText();
    for (String part : PARTS) {
      if (article.containsKey(part)) {
        written.add(file, article.get(part));
      }
    }
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
