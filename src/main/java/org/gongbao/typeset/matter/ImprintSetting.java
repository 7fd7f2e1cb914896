package org.gongbao.typeset.matter;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
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
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * The lines of a 版权页 (E09): labels spread to one width, values wrapped under their own beginning.
 */
public final class ImprintSetting {
  /** Labels are spread to the longest, but to no more characters than this. */
  private static final int LABEL = 4;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final DisplayLines display;
  private final Style style;

  public ImprintSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.display = new DisplayLines(setting, diagnostics);
    this.style = setting.style(Role.IMPRINT);
  }

  /** The whole imprint as one block. */
  public FlowItem.Block block(Imprint imprint) {
    int width =
        imprint.entries().stream()
            .mapToInt(entry -> letters(entry).codePointCount(0, letters(entry).length()))
            .filter(count -> count <= LABEL)
            .max()
            .orElse(0);
    List<TextPiece> labels = new ArrayList<>();
    List<TextPiece> lines = new ArrayList<>();
    List<Integer> labelLines = new ArrayList<>();
    List<StructNode> items = new ArrayList<>();
    long left = style.em().thousandths(style.get(StyleKeys.LEFT)).units();
    long right = style.em().thousandths(style.get(StyleKeys.RIGHT)).units();
    for (Imprint.Entry entry : imprint.entries()) {
      StructLeaf label = leaves.leaf(entry.label().span());
      StructLeaf value = leaves.leaf(ContentLines.span(entry.value().getFirst()));
      items.add(item(label, value));
      TextPiece head = label(entry, width, label.id()).at(left, 0);
      labels.add(head);
      labelLines.add(lines.size());
      long x = left + style.em().times(Math.max(width, length(entry)) + 1L).units();
      long room = Math.max(style.em().units(), setting.measure() - right - x);
      for (List<Inline> line : entry.value()) {
        lines.addAll(broken(line, x, room, value.id()));
      }
    }
    leaves.add(new StructGroup(StructNode.Role.LIST, items));
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> pieces = new ArrayList<>();
    List<TextPiece> stacked = grid.stacked(lines);
    for (int i = 0; i < stacked.size(); i++) {
      int at = labelLines.indexOf(i);
      if (at >= 0) {
        pieces.add(labels.get(at).at(labels.get(at).x(), stacked.get(i).y()));
      }
      pieces.add(stacked.get(i));
    }
    return FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(pieces))
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
  }

  private static StructGroup item(StructLeaf label, StructLeaf value) {
    return new StructGroup(
        StructNode.Role.ITEM,
        List.of(
            new StructGroup(StructNode.Role.LABEL, List.of(label)),
            new StructGroup(StructNode.Role.ITEM_BODY, List.of(value))));
  }

  private TextPiece label(Imprint.Entry entry, int width, int leaf) {
    String letters = letters(entry);
    int count = length(entry);
    boolean spread = count > 1 && count < width;
    List<Inline> content = new ArrayList<>();
    content.add(
        spread
            ? new Inline.Spread(letters, width, entry.label().span())
            : new Inline.Text(letters, entry.label().span()));
    content.add(new Inline.Text("：", SourceSpan.NONE));
    return display.piece(content, Role.IMPRINT_LABEL, setting.measure(), leaf);
  }

  private List<TextPiece> broken(List<Inline> content, long x, long room, int leaf) {
    PreparedText text = setting.prepare(content, Role.IMPRINT, diagnostics);
    List<TextPiece> broken = new ArrayList<>();
    for (Line line : setting.breaker().lines(text, new Measure(room, 0, 0))) {
      broken.add(new TextPiece(text, line, x, 0, room, leaf));
    }
    return broken;
  }

  private static int length(Imprint.Entry entry) {
    return letters(entry).codePointCount(0, letters(entry).length());
  }

  /** The label without the blanks that spread it by hand. */
  private static String letters(Imprint.Entry entry) {
    return entry.label().text().replaceAll("[\\s\\u3000]", "");
  }
}
