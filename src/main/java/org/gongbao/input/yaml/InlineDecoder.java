package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.input.manuscript.Names;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/**
 * Text with what stands in its lines: {@code text}, a map such as {@code {spread: 报告, width: 5}},
 * {@code {dots: 请注意}}, {@code {footnote: 数据来源……}}, {@code {blank: 2}}, or a list of all these.
 */
final class InlineDecoder {
  private static final int WIDEST = 40;

  private final boolean markup;
  private final Diagnostics diagnostics;

  /** For text that is text and nothing else. */
  InlineDecoder(Diagnostics diagnostics) {
    this(false, diagnostics);
  }

  /** For text with {@link Markup} in it or not. */
  InlineDecoder(boolean markup, Diagnostics diagnostics) {
    this.markup = markup;
    this.diagnostics = diagnostics;
  }

  /** The lines an author wrote: text in several lines, or a list with one item a line. */
  List<List<Inline>> lines(Node node) {
    List<List<Inline>> lines = new ArrayList<>();
    switch (node) {
      case ScalarNode scalar -> written(scalar).forEach(line -> lines.add(text(line)));
      case MapNode map -> lines.add(special(map));
      case ListNode list -> list.items().forEach(item -> lines.addAll(itemLines(item)));
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private List<List<Inline>> itemLines(Node item) {
    return item instanceof ListNode list
        ? List.of(list.items().stream().flatMap(part -> content(part).stream()).toList())
        : lines(item);
  }

  /** Lines as {@link #lines}, with a two-character name at their end spread (R30). */
  List<List<Inline>> nameLines(Node node) {
    return lines(node).stream()
        .map(
            line ->
                line.size() == 1 && line.getFirst() instanceof Inline.Text text
                    ? Names.spreadLast(new SourceLine(text.text(), text.span()))
                    : line)
        .toList();
  }

  /**
   * One run of content. The author's line ends become breaks: those of text, and those between the
   * lists of a list that holds nothing but lists.
   */
  List<Inline> content(Node node) {
    if (node instanceof ListNode list) {
      List<List<Inline>> parts = list.items().stream().map(this::content).toList();
      boolean lines = list.items().stream().allMatch(ListNode.class::isInstance);
      return lines ? broken(parts) : parts.stream().flatMap(List::stream).toList();
    }
    return broken(lines(node));
  }

  private static List<Inline> broken(List<List<Inline>> lines) {
    List<Inline> content = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (!content.isEmpty() && !line.isEmpty()) {
        content.add(new Inline.Break(line.getFirst().span()));
      }
      content.addAll(line);
    }
    return content;
  }

  /** The key that sets words off in a way, such as {@code {dots: 请注意}}. */
  static String key(Inline.Emphasis.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What is not plain text, by its key: {@code spread}, {@code blank}, {@code footnote}, … */
  private List<Inline> special(MapNode map) {
    MapReader reader = new MapReader(map, diagnostics);
    for (Inline.Emphasis.Kind kind : Inline.Emphasis.Kind.values()) {
      Optional<Node> words = reader.optional(key(kind));
      if (words.isPresent()) {
        reader.finish();
        return List.of(new Inline.Emphasis(kind, content(words.get()), map.span()));
      }
    }
    Optional<Node> note = reader.optional("footnote");
    if (note.isPresent()) {
      reader.finish();
      return List.of(new Inline.Footnote(content(note.get()), map.span()));
    }
    Optional<Node> blank = reader.optional("blank");
    if (blank.isPresent()) {
      reader.finish();
      OptionalInt width = Values.number(blank.get(), 1, WIDEST, diagnostics);
      return width.isEmpty() ? List.of() : List.of(new Inline.Blank(width.getAsInt(), map.span()));
    }
    return spread(map);
  }

  private List<Inline> spread(MapNode map) {
    MapReader reader = new MapReader(map, diagnostics);
    Optional<ScalarNode> text =
        reader.required("spread").flatMap(n -> Values.scalar(n, Wanted.TEXT, diagnostics));
    Optional<Node> width = reader.optional("width");
    reader.finish();
    if (text.isEmpty()) {
      return List.of();
    }
    SourceLine line = written(text.get()).getFirst();
    String letters = line.text().replaceAll("\\h", "");
    int count = letters.codePointCount(0, letters.length());
    if (text.get().lines().size() > 1 || count > WIDEST) {
      diagnostics.add(Code.BAD_VALUE, text.get().span(), letters, "报告");
      return List.of();
    }
    int least = count;
    int em =
        width.isPresent()
            ? Values.number(width.get(), least, WIDEST, diagnostics).orElse(least)
            : Math.min(WIDEST, count == 2 ? 3 : 2 * count - 1);
    return List.of(new Inline.Spread(letters, em, line.span()));
  }

  /** The lines of a scalar that hold something, white space at their edges removed. */
  static List<SourceLine> written(ScalarNode scalar) {
    return scalar.lines().stream()
        .map(Manuscript::trim)
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  private List<Inline> text(SourceLine line) {
    return markup
        ? Markup.inlines(line, diagnostics)
        : List.of(new Inline.Text(line.text(), line.span()));
  }
}
