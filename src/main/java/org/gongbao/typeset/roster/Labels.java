package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster.Group;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * The labels of a roster's groups, such as 副主任, 委员: those of up to eight characters are spread to
 * the width of the longest (E08, E82). They stand in a column of their own beside the names; where
 * that column would take too much, above them.
 */
final class Labels {
  /** Longer labels keep their own width. */
  private static final int SPREAD = 8;

  /** Blank beside a label that does not end with a colon, in em. */
  private static final int GAP = 2;

  private static final Pattern WORD = Pattern.compile("(\\p{IsHan}+)([：:]?)");

  private final Setting setting;
  private final Cells cells;
  private final int letters;
  private final List<Label> labels = new ArrayList<>();
  private long widest;
  private boolean colons = true;

  /** For the labels of these groups, which are added one by one. */
  Labels(List<Group> groups, Setting setting, Cells cells) {
    this.setting = setting;
    this.cells = cells;
    int most = 0;
    for (Group group : groups) {
      Matcher word = WORD.matcher(Inline.text(group.label()));
      boolean none = group.label().isEmpty();
      most = Math.max(most, word.matches() ? count(word.group(1)) : none ? 0 : SPREAD + 1);
    }
    this.letters = most;
  }

  /** A label and what is said of its group; either may be empty. */
  private record Label(Cell word, Cell note) {}

  /** Adds the next group's label, before its names. */
  void add(Group group) {
    List<Inline> content = letters <= SPREAD ? spread(group.label(), letters) : group.label();
    Cell word = cells.cell(content, Role.ROSTER_LABEL);
    labels.add(new Label(word, cells.cell(group.note(), Role.ROSTER)));
    widest = Math.max(widest, word.line().width());
    colons &= word.isEmpty() || Inline.text(group.label()).endsWith("：");
  }

  /** Whether there is no label at all. */
  boolean none() {
    return labels.stream().allMatch(label -> label.word.isEmpty() && label.note.isEmpty());
  }

  /** Where the names begin, in 1/65536 pt from the left of the type area. */
  long names() {
    return beside() ? column() : 0;
  }

  private boolean beside() {
    return widest > 0 && column() <= setting.measure() / 2;
  }

  private long column() {
    long em = cells.em();
    return left() + (Math.ceilDiv(widest, em) + (colons ? 0 : GAP)) * em;
  }

  private long left() {
    Style style = setting.style(Role.ROSTER_LABEL);
    int left = style.get(StyleKeys.LEFT) + style.get(StyleKeys.INDENT);
    return style.em().thousandths(left).units();
  }

  /** Whether the label of a group has a line of its own above the names. */
  boolean above(int group) {
    Label label = labels.get(group);
    boolean any = !label.word.isEmpty() || !label.note.isEmpty();
    return any && (!beside() || !label.note.isEmpty());
  }

  /** A label beside the first line of its names. */
  List<Piece> pieces(int group) {
    Cell word = labels.get(group).word;
    return word.isEmpty() ? List.of() : List.of(word.at(left(), word.line().width()));
  }

  /** A label above its names, its note close behind, or below where the line has no room. */
  FlowItem.Block block(int group) {
    Label label = labels.get(group);
    long pitch = setting.layout().page().pitch().units();
    long end = left() + label.word.line().width();
    List<Piece> pieces = new ArrayList<>();
    int rows = add(label.word, left(), 0, pieces);
    if (!label.note.isEmpty() && end + label.note.line().width() <= setting.measure()) {
      pieces.add(label.note.at(end, label.note.line().width()));
      rows = Math.max(1, rows);
    } else {
      rows += add(label.note, Math.max(left(), names()), rows * pitch, pieces);
    }
    return FlowItem.Block.of(rows, pieces).keepingNext(1);
  }

  /** Adds the lines of a cell and gives their number. */
  private int add(Cell cell, long x, long top, List<Piece> pieces) {
    if (cell.isEmpty()) {
      return 0;
    }
    long pitch = setting.layout().page().pitch().units();
    long room = setting.measure() - x;
    List<Line> lines = cells.lines(cell, room);
    for (int i = 0; i < lines.size(); i++) {
      long y = top + i * pitch;
      pieces.add(new TextPiece(cell.text(), lines.get(i), x, y, room, cell.leaf().id()));
    }
    return lines.size();
  }

  /** A group of the logical tree: its label if it has one, and its names. */
  StructGroup item(int group, StructNode names) {
    List<StructNode> kids = new ArrayList<>();
    Label label = labels.get(group);
    List<StructNode> leaves = new ArrayList<>();
    if (!label.word.isEmpty()) {
      leaves.add(label.word.leaf());
    }
    if (!label.note.isEmpty()) {
      leaves.add(label.note.leaf());
    }
    if (!leaves.isEmpty()) {
      kids.add(new StructGroup(StructNode.Role.LABEL, leaves));
    }
    kids.add(new StructGroup(StructNode.Role.ITEM_BODY, List.of(names)));
    return new StructGroup(StructNode.Role.ITEM, kids);
  }

  private static List<Inline> spread(List<Inline> label, int width) {
    Matcher word = WORD.matcher(Inline.text(label));
    if (!word.matches()) {
      return label;
    }
    Inline letters = new Inline.Spread(word.group(1), width, label.getFirst().span());
    if (word.group(2).isEmpty()) {
      return List.of(letters);
    }
    var colon = label.getFirst().span().slice(count(word.group(1)), 1);
    return List.of(letters, new Inline.Text(word.group(2), colon));
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
