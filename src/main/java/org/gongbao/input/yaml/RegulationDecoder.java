package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation.Division;
import org.gongbao.model.Regulation.DivisionList;
import org.gongbao.model.Regulation.Provision;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/** Parts of a regulation whose form the author names. */
final class RegulationDecoder {
  /** The word that asks for a list made of the heads of the text (E28). */
  private static final String CONTENTS = "contents";

  private static final String LIST_TITLE = "目录";

  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;

  RegulationDecoder(InlineDecoder inlines, Diagnostics diagnostics) {
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** {@code {number: 第一章, title: 总则}}. */
  Optional<Block> division(Division.Rank rank, Node value) {
    return MapReader.of(value, diagnostics)
        .map(
            map -> {
              List<Inline> number = content(map, "number");
              List<Inline> title = content(map, "title");
              map.finish();
              return new Division(rank, number, title, value.span());
            });
  }

  /**
   * {@code {number: 第三条, topic: 【适用范围】, text: ……}}; a topic written before the number stands before
   * it.
   */
  Optional<Block> provision(Node value) {
    Optional<MapReader> map = MapReader.of(value, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> number = map.get().required("number").map(inlines::content).orElse(List.of());
    List<Inline> topic = content(map.get(), "topic");
    List<Inline> text = content(map.get(), "text");
    map.get().finish();
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Provision(number, topic, topicFirst((MapNode) value), text, value.span()));
  }

  private List<Inline> content(MapReader map, String key) {
    return map.optional(key).map(inlines::content).orElse(List.of());
  }

  private static boolean topicFirst(MapNode map) {
    List<String> keys = map.entries().stream().map(entry -> entry.key().value()).toList();
    return keys.contains("topic") && keys.indexOf("topic") < keys.indexOf("number");
  }

  /** {@code contents}, or the lines of the list: its title if it has one, then the divisions. */
  Optional<Block> list(Node value) {
    Optional<ScalarNode> scalar = Values.scalar(value, Wanted.TEXT, diagnostics);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    List<SourceLine> lines = InlineDecoder.written(scalar.get());
    if (lines.size() == 1 && lines.getFirst().text().equals(CONTENTS)) {
      return Optional.of(new DivisionList(List.of(), List.of(), value.span()));
    }
    DivisionList list = Manuscript.divisionList(lines);
    int read = list.divisions().size() + (list.title().isEmpty() ? 0 : 1);
    if (read < lines.size()) {
      diagnostics.add(Code.BAD_VALUE, value.span(), lines.getLast().text(), "第一章 总则");
      return Optional.empty();
    }
    return Optional.of(list);
  }

  /** A body in which each list that was asked for names the divisions of the body. */
  static List<Block> filled(List<Block> body, Diagnostics diagnostics) {
    List<Division> divisions =
        body.stream().filter(Division.class::isInstance).map(Division.class::cast).toList();
    List<Block> filled = new ArrayList<>();
    for (Block block : body) {
      boolean asked = block instanceof DivisionList list && list.divisions().isEmpty();
      if (asked && divisions.isEmpty()) {
        diagnostics.add(Code.EMPTY_VALUE, block.span(), "chapters");
      } else if (asked) {
        Inline title = new Inline.Text(LIST_TITLE, block.span());
        filled.add(new DivisionList(List.of(title), divisions, block.span()));
      } else {
        filled.add(block);
      }
    }
    return filled;
  }
}
