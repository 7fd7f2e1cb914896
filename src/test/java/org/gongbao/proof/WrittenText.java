package org.gongbao.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.testing.ExtractedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The text an editor wrote, read from the YAML files alone and in the order pages print it. */
final class WrittenText {
  private static final List<String> PARTS =
      List.of(
          "issuer",
          "title",
          "mark",
          "number",
          "subtitle",
          "note",
          "byline",
          "author",
          "body",
          "signature");

  /** Keys whose values say how something looks, not what is printed. */
  private static final Set<String> NOT_TEXT =
      Set.of(
          "align",
          "alt",
          "blank",
          "chapters",
          "columns",
          "decoration",
          "image",
          "order",
          "page-break",
          "place",
          "placeholder",
          "row-heads",
          "seal",
          "size",
          "width");

  /** Keys whose text is printed where there is room, not where it was written. */
  private static final Set<String> MOVING = Set.of("figure", "figures", "footnote");

  private static final Pattern MARKUP = Pattern.compile("\\{\\{(\\w+):\\s*([^{}]*)\\}\\}");
  private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百]+[编章节].*");

  private final List<String> lines = new ArrayList<>();
  private final List<String> moving = new ArrayList<>();
  private final Set<String> repeated = new TreeSet<>();
  private boolean moves;
  private boolean repeats;

  private WrittenText() {}

  /**
   * An article, without white space.
   *
   * @param listed how the contents name it; empty when they do not
   * @param lines what it prints, in order
   * @param moving what it prints somewhere: captions of figures that move, notes at the foot
   * @param repeated what pages may print once more: heads of tables, chapters in a list of them
   */
  record Piece(
      String title, String listed, List<String> lines, List<String> moving, Set<String> repeated) {}

  /** The articles that have pages, in order. */
  static List<Piece> articles(Path issue) throws IOException {
    Map<?, ?> root = (Map<?, ?>) load(issue);
    List<Piece> articles = new ArrayList<>();
    for (Object item : list(root.get("sections"), List.of(root))) {
      Map<?, ?> section = (Map<?, ?>) item;
      Object digest = section.get("digest");
      for (Piece piece : pieces(issue, section.get("articles"))) {
        articles.add(digest == null ? piece : unlisted(piece));
      }
    }
    return articles;
  }

  /** All that stands on numbered pages and after them: the articles and the back matter. */
  static List<Piece> all(Path issue) throws IOException {
    List<Piece> pieces = new ArrayList<>(articles(issue));
    Map<?, ?> root = (Map<?, ?>) load(issue);
    pieces.addAll(pieces(issue, root.get("back")));
    if (root.containsKey("serial")) {
      pieces.addFirst(other(issue, List.of(root.get("serial"))));
    }
    if (root.get("colophon") instanceof Map<?, ?> colophon) {
      List<Object> printed = new ArrayList<>();
      for (String key : List.of("copies-to", "issued-by", "date", "copies")) {
        if (colophon.containsKey(key)) {
          printed.add(colophon.get(key));
        }
      }
      pieces.add(other(issue, printed));
    }
    for (String cover : List.of("inside-back", "back-cover")) {
      if (root.containsKey(cover)) {
        pieces.add(other(issue, List.of(root.get(cover))));
      }
    }
    return pieces;
  }

  private static Piece unlisted(Piece piece) {
    return new Piece(piece.title, "", piece.lines, piece.moving, piece.repeated);
  }

  private static Piece other(Path issue, List<?> values) throws IOException {
    WrittenText written = new WrittenText();
    written.addAll(issue, values);
    return new Piece("", "", written.lines, written.moving, written.repeated);
  }

  private static List<Piece> pieces(Path issue, Object articles) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Object article : list(articles, List.of())) {
      Map<?, ?> map = (Map<?, ?>) article;
      if (!"title".equals(map.get("listing"))) {
        pieces.add(piece(issue, map));
      }
    }
    return pieces;
  }

  private static Piece piece(Path file, Map<?, ?> article) throws IOException {
    if (article.containsKey("file")) {
      Path own = file.resolveSibling(article.get("file").toString());
      return piece(own, (Map<?, ?>) load(own));
    }
    String title = String.join("", other(file, List.of(article.get("title"))).lines);
    Object toc = article.get("toc-title");
    String listed = toc == null ? title : ExtractedText.withoutSpace(toc.toString());
    WrittenText written = new WrittenText();
    for (String part : PARTS) {
      if (article.containsKey(part)) {
        written.add(file, article.get(part));
      }
    }
    return new Piece(title, listed, written.lines, written.moving, written.repeated);
  }

  private void add(Path file, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> addMap(file, map);
      case Collection<?> items -> addAll(file, items);
      default -> value.toString().lines().forEach(this::line);
    }
  }

  private void addMap(Path file, Map<?, ?> map) throws IOException {
    if (map.containsKey("file")) {
      Files.readString(file.resolveSibling(map.get("file").toString())).lines().forEach(this::line);
      return;
    }
    boolean table = map.containsKey("rows") && map.get("rows") instanceof Collection<?>;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = entry.getKey().toString();
      Object value = entry.getValue();
      boolean count = key.equals("rows") && !(value instanceof Collection<?>);
      if (NOT_TEXT.contains(key) || count || value instanceof Boolean) {
        continue;
      }
      if (key.equals("annexes") && value instanceof Collection<?> titles) {
        addAnnexes(file, titles);
        continue;
      }
      boolean moved = moves;
      boolean head = repeats;
      moves = moves || MOVING.contains(key);
      repeats = repeats || table && Set.of("caption", "unit", "head").contains(key);
      add(file, value);
      moves = moved;
      repeats = head;
    }
  }

  /** Titles of annexes have a label before the first and, if they are several, numbers. */
  private void addAnnexes(Path file, Collection<?> titles) throws IOException {
    int number = 1;
    for (Object title : titles) {
      line((number == 1 ? "附件：" : "") + (titles.size() > 1 ? number + "." : ""));
      add(file, title);
      number++;
    }
  }

  private void addAll(Path file, Collection<?> values) throws IOException {
    for (Object value : values) {
      add(file, value);
    }
  }

  /** A line without its marks: what a mark holds stays, save a note, which moves. */
  private void line(String written) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARKUP.matcher(written);
    while (mark.find()) {
      boolean stays = Set.of("dots", "strong", "kai").contains(mark.group(1));
      mark.appendReplacement(plain, stays ? Matcher.quoteReplacement(mark.group(2)) : "\n");
      if (mark.group(1).equals("footnote")) {
        moving.add(ExtractedText.withoutSpace(mark.group(2)));
      }
    }
    // Where a note was, its number is printed between the two parts.
    mark.appendTail(plain).toString().lines().forEach(this::plain);
  }

  private void plain(String written) {
    String text = ExtractedText.withoutSpace(written);
    if (text.isEmpty()) {
      return;
    }
    (moves ? moving : lines).add(text);
    if (repeats || CHAPTER.matcher(text).matches()) {
      repeated.add(text);
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
