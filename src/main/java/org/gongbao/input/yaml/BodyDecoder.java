package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.Form;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.input.manuscript.TextKind;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/**
 * The body of an article: manuscript text, {@code {file: NAME}}, or a list of both and of maps with
 * one key that force a form, such as {@code heading-2: 资金安排}.
 */
final class BodyDecoder {
  private static final String FILE = "file";

  private final Files files;
  private final ForcedBlocks forced;
  private final boolean markup;
  private final Diagnostics diagnostics;

  /** For text without {@link Markup}. */
  BodyDecoder(Files files, Diagnostics diagnostics) {
    this(
        files,
        new ForcedBlocks(files, new InlineDecoder(diagnostics), diagnostics),
        false,
        diagnostics);
  }

  BodyDecoder(Files files, ForcedBlocks forced, boolean markup, Diagnostics diagnostics) {
    this.files = files;
    this.forced = forced;
    this.markup = markup;
    this.diagnostics = diagnostics;
  }

  /**
   * The blocks of a body; text between forced blocks is recognised as a text of its own.
   *
   * @param kind what all text of the body is; recognised when empty
   */
  List<Block> blocks(Node body, Set<Form> forms, Optional<TextKind> kind) {
    List<Part> parts = parts(body);
    List<SourceLine> text = parts.stream().flatMap(part -> part.text.lines.stream()).toList();
    TextKind known = kind.orElseGet(() -> Manuscript.kind(text, forms));
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      blocks.addAll(Manuscript.blocks(part.text.lines, forms, known, part.text.reading));
      blocks.addAll(part.forced);
    }
    return RegulationDecoder.filled(blocks, diagnostics);
  }

  /** Text, and the forced blocks behind it. */
  private record Part(Text text, List<Block> forced) {}

  /** Lines without markup, and what stands in them. */
  private record Text(List<SourceLine> lines, Function<SourceLine, List<Inline>> reading) {}

  private List<Part> parts(Node body) {
    List<Node> items =
        switch (body) {
          case ListNode list -> AnnexDecoder.flat(list.items());
          case MapNode map -> AnnexDecoder.flat(List.of(map));
          case ScalarNode scalar -> List.of(scalar);
        };
    List<Part> parts = new ArrayList<>();
    List<SourceLine> text = new ArrayList<>();
    for (Node item : items) {
      switch (item) {
        case ScalarNode scalar -> text.addAll(scalar.lines());
        case ListNode list -> diagnostics.add(Code.WRONG_TYPE, list.span(), Wanted.BODY);
        case MapNode map -> {
          if (isFile(map)) {
            text.addAll(files.text(map.entries().getFirst().value()));
          } else {
            parts.add(new Part(read(text), forced(map)));
            text.clear();
          }
        }
      }
    }
    parts.add(new Part(read(text), List.of()));
    return parts;
  }

  private Text read(List<SourceLine> text) {
    if (!markup) {
      return new Text(
          List.copyOf(text), line -> List.of(new Inline.Text(line.text(), line.span())));
    }
    MarkedLines lines = MarkedLines.of(text, diagnostics);
    return new Text(lines.plain(), lines::inlines);
  }

  private static boolean isFile(MapNode map) {
    return map.entries().size() == 1 && map.entries().getFirst().key().value().equals(FILE);
  }

  private List<Block> forced(MapNode map) {
    List<String> known = Stream.concat(forced.keys().stream(), Stream.of(FILE)).toList();
    MapReader reader = new MapReader(map, diagnostics);
    List<Entry> entries =
        map.entries().stream().filter(entry -> known.contains(entry.key().value())).toList();
    known.forEach(reader::optional);
    if (entries.isEmpty() || !entries.getFirst().key().value().equals("spread")) {
      reader.finish();
    }
    if (entries.isEmpty()) {
      return List.of();
    }
    String first = entries.getFirst().key().value();
    if (entries.size() > 1) {
      reader.exclude(first, entries.get(1).key().value());
      return List.of();
    }
    return reader.required(first).flatMap(value -> forced.block(first, value, map)).stream()
        .toList();
  }
}
