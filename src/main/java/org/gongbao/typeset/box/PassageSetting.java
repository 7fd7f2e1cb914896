package org.gongbao.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** Text set apart from the running text around it, each kind in the style of its role. */
public final class PassageSetting {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final Paragraphs paragraphs;
  private final DisplayLines display;

  /** For a column of the setting's measure. */
  public PassageSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.paragraphs = new Paragraphs(setting, diagnostics, leaves);
    this.display = new DisplayLines(setting, diagnostics);
  }

  /** The items of a passage, in order. */
  public List<FlowItem> items(Passage passage) {
    return switch (passage) {
      case Passage.EditorNote note -> note(note);
      case Passage.Quote quote ->
          texts(quote.paragraphs(), Role.QUOTE, StructNode.Role.QUOTE, PassageSetting::paragraph);
      case Passage.Verse verse -> List.of(verse(verse));
      case Passage.Boxed box -> new BoxSetting(setting, diagnostics, leaves).items(box);
      case Passage.Chronicle chronicle -> chronicle(chronicle);
      case Passage.Source source ->
          List.of(
              lines(source.content(), Role.SOURCE, leaves.add(StructNode.Role.P, source.span())));
      case Passage.Subhead head -> List.of(subhead(head));
      case Passage.Separator separator -> List.of(separator(separator));
    };
  }

  /** The label in another face opens the first paragraph (E64). */
  private List<FlowItem> note(Passage.EditorNote note) {
    List<List<Inline>> all = new ArrayList<>(note.paragraphs());
    if (!note.label().isEmpty()) {
      List<Inline> first = new ArrayList<>(List.of(strong(note.label())));
      if (!all.isEmpty()) {
        first.addAll(all.removeFirst());
      }
      all.addFirst(first);
    }
    return texts(all, Role.EDITOR_NOTE, StructNode.Role.SECT, PassageSetting::paragraph);
  }

  /**
   * Date, a blank of one character, and what happened, the lines after the first hanging (E68); an
   * event without a date begins where they do.
   */
  private List<FlowItem> chronicle(Passage.Chronicle chronicle) {
    List<List<Inline>> all = new ArrayList<>();
    int hang = Math.ceilDiv(setting.style(Role.CHRONICLE).get(StyleKeys.HANG), 1000);
    for (Passage.Event event : chronicle.events()) {
      List<Inline> content = new ArrayList<>();
      if (!event.date().isEmpty()) {
        content.add(strong(event.date()));
        content.add(new Inline.Blank(1, event.span()));
      } else if (hang > 0) {
        content.add(new Inline.Blank(hang, event.span()));
      }
      content.addAll(event.text());
      all.add(content);
    }
    return texts(all, Role.CHRONICLE, StructNode.Role.LIST, PassageSetting::item);
  }

  private static Inline strong(List<Inline> words) {
    return new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, words, ContentLines.span(words));
  }

  /** Paragraphs that belong together; only around them all is the blank of their style. */
  private List<FlowItem> texts(
      List<List<Inline>> contents,
      Role role,
      StructNode.Role whole,
      Function<StructLeaf, StructNode> part) {
    Style style = setting.style(role);
    List<FlowItem> items = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      int before = i == 0 ? style.get(StyleKeys.BEFORE) : 0;
      int after = i == contents.size() - 1 ? style.get(StyleKeys.AFTER) : 0;
      StructLeaf leaf = leaves.leaf(ContentLines.span(contents.get(i)));
      tags.add(part.apply(leaf));
      paragraphs
          .paragraph(contents.get(i), role, leaf.id())
          .ifPresent(text -> items.add(new FlowItem.Text(text, before, after, 0)));
    }
    leaves.add(new StructGroup(whole, tags));
    return items;
  }

  private static StructNode paragraph(StructLeaf leaf) {
    return new StructGroup(StructNode.Role.P, List.of(leaf));
  }

  private static StructNode item(StructLeaf leaf) {
    StructGroup body = new StructGroup(StructNode.Role.ITEM_BODY, List.of(leaf));
    return new StructGroup(StructNode.Role.ITEM, List.of(body));
  }

  /**
   * All lines begin at one edge, so that the longest stands in the middle; each is heard by itself.
   */
  private FlowItem.Block verse(Passage.Verse verse) {
    List<TextPiece> lines = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (List<Inline> line : verse.lines()) {
      StructLeaf leaf = leaves.leaf(ContentLines.span(line));
      for (List<Inline> part : ContentLines.split(line)) {
        lines.addAll(
            display.aligned(
                List.of(part), Role.VERSE, setting.measure(), setting.measure(), leaf.id()));
      }
      tags.add(paragraph(leaf));
    }
    leaves.add(new StructGroup(StructNode.Role.DIV, tags));
    long widest = lines.stream().mapToLong(line -> line.line().width()).max().orElse(0);
    long left = Math.max(0, (setting.measure() - widest) / 2);
    return stacked(lines.stream().map(line -> line.at(left, 0)).toList(), Role.VERSE);
  }

  private FlowItem.Block subhead(Passage.Subhead head) {
    Style style = setting.style(Role.SUBHEAD);
    return lines(head.content(), Role.SUBHEAD, leaves.heading(1, head.span()))
        .keepingNext(Math.max(1, style.get(StyleKeys.KEEP)))
        .marked(1, Inline.text(head.content()));
  }

  /** A blank line is blank space only, so that it vanishes at the head of a page. */
  private FlowItem.Block separator(Passage.Separator separator) {
    return separator.ornament().isEmpty()
        ? FlowItem.Block.of(0, List.of()).spaced(1, 0)
        : lines(
            separator.ornament(), Role.SEPARATOR, leaves.add(StructNode.Role.P, separator.span()));
  }

  private FlowItem.Block lines(List<Inline> content, Role role, int leaf) {
    return stacked(
        display.aligned(List.of(content), role, setting.measure(), setting.measure(), leaf), role);
  }

  private FlowItem.Block stacked(List<TextPiece> lines, Role role) {
    Style style = setting.style(role);
    GridRows grid = GridRows.of(style, setting.layout().page());
    return FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
  }
}
