package org.gongbao.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraph;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Text in a frame of rules: its lines stay on the page grid (R28), a grid line above them and one
 * below hold the rules. A box no higher than half a page stays together; a higher one parts between
 * its lines, never leaving one line of a paragraph alone, and is closed at the end of each page.
 */
final class BoxSetting {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final PageMaster page;
  private final BoxFrame frame;

  BoxSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.page = setting.layout().page();
    this.frame = new BoxFrame(setting.measure(), page);
  }

  /** The box in as many parts as it may be parted into. */
  List<FlowItem> items(Passage.Boxed box) {
    List<List<TextPiece>> parts = parts(box);
    if (parts.isEmpty()) {
      return List.of();
    }
    int lines = parts.stream().mapToInt(List::size).sum();
    if (lines + 2 <= page.lines() / 2) {
      parts = List.of(parts.stream().flatMap(List::stream).toList());
    }
    Style style = setting.style(Role.BOX);
    List<FlowItem> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0;
      boolean last = i == parts.size() - 1;
      Block block = frame.around(stacked(parts.get(i), first), parts.get(i).size(), first, last);
      if (!last) {
        Block opening = first ? Block.of(0, List.of()) : frame.opening();
        block = block.repeating(opening, frame.closing(block.rows()));
      } else if (!first) {
        block = block.repeating(frame.opening(), List.of());
      }
      items.add(
          block.spaced(
              first ? style.get(StyleKeys.BEFORE) : 0, last ? style.get(StyleKeys.AFTER) : 0));
    }
    return items;
  }

  /** Lines that stay together: the title with what follows, two at each end of a paragraph. */
  private List<List<TextPiece>> parts(Passage.Boxed box) {
    Setting inner = setting.within(setting.measure() - 2 * frame.padding());
    List<List<TextPiece>> parts = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    List<TextPiece> title = title(box.title(), inner, tags);
    for (List<Inline> content : box.paragraphs()) {
      Optional<Paragraph> paragraph =
          new Paragraphs(inner, diagnostics, leaves)
              .paragraph(content, Role.BOX, leaf(content, tags));
      parts.addAll(paragraph.map(text -> parted(text.lines())).orElse(List.of()));
    }
    leaves.add(new StructGroup(StructNode.Role.SECT, tags));
    if (!title.isEmpty()) {
      List<TextPiece> head = new ArrayList<>(title);
      if (!parts.isEmpty()) {
        head.addAll(parts.removeFirst());
      }
      parts.addFirst(head);
    }
    if (parts.size() > 1 && parts.getLast().size() == 1) {
      // The rule below must not stand on a page with one line.
      List<TextPiece> end = new ArrayList<>(parts.get(parts.size() - 2));
      end.addAll(parts.removeLast());
      parts.set(parts.size() - 1, end);
    }
    return parts;
  }

  private List<TextPiece> title(List<Inline> title, Setting inner, List<StructNode> tags) {
    if (title.isEmpty()) {
      return List.of();
    }
    return new DisplayLines(inner, diagnostics)
        .aligned(
            List.of(title), Role.BOX_TITLE, inner.measure(), inner.measure(), leaf(title, tags));
  }

  private int leaf(List<Inline> content, List<StructNode> tags) {
    StructLeaf leaf = leaves.leaf(ContentLines.span(content));
    tags.add(new StructGroup(StructNode.Role.P, List.of(leaf)));
    return leaf.id();
  }

  private static List<List<TextPiece>> parted(List<TextPiece> lines) {
    if (lines.size() < 4) {
      return List.of(lines);
    }
    List<List<TextPiece>> parts = new ArrayList<>(List.of(lines.subList(0, 2)));
    lines.subList(2, lines.size() - 2).forEach(line -> parts.add(List.of(line)));
    parts.add(lines.subList(lines.size() - 2, lines.size()));
    return parts;
  }

  /** One line on each grid line, below the one that holds the rule. */
  private List<Piece> stacked(List<TextPiece> lines, boolean first) {
    List<Piece> stacked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextPiece line = lines.get(i);
      long y = (i + (first ? 1 : 0)) * page.pitch().units();
      stacked.add(line.at(line.x() + frame.padding(), y));
    }
    return stacked;
  }
}
