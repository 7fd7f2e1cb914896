package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.Form;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.model.Block;
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

  /** The blocks of a body; text between forced blocks is recognised as a text of its own. */
  List<Block> blocks(Node body, Set<Form> forms) {
    List<Node> items =
        switch (body) {
          case ListNode list -> list.items();
          case MapNode map -> List.of(map);
          case ScalarNode scalar -> List.of(scalar);
        };
    List<Block> blocks = new ArrayList<>();
    List<SourceLine> text = new ArrayList<>();
    for (Node item : items) {
      switch (item) {
        case ScalarNode scalar -> text.addAll(scalar.lines());
        case ListNode list -> diagnostics.add(Code.WRONG_TYPE, list.span(), Wanted.BODY);
        case MapNode map -> {
          if (isFile(map)) {
            text.addAll(files.text(map.entries().getFirst().value()));
          } else {
            blocks.addAll(recognised(text, forms));
            text.clear();
            blocks.addAll(forced(map));
          }
        }
      }
    }
    blocks.addAll(recognised(text, forms));
    return blocks;
  }

  private List<Block> recognised(List<SourceLine> text, Set<Form> forms) {
    if (!markup) {
      return Manuscript.blocks(text, forms);
    }
    MarkedLines lines = MarkedLines.of(text, diagnostics);
    return Manuscript.blocks(lines.plain(), forms, lines::inlines);
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
