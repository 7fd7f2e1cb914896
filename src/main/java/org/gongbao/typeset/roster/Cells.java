package org.gongbao.typeset.roster;

import java.util.List;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/** Makes the cells of rosters, each a line of its own. */
final class Cells {
  private static final Line NOTHING =
      new Line(0, 0, SetLine.Kind.ONLY, 0, 0, 0, SetLine.Step.NATURAL, 0, 0, Set.of());

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  Cells(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /**
   * A cell as one line.
   *
   * @param em its width in whole em of the roster; 0 when it is empty
   */
  record Cell(PreparedText text, Line line, StructLeaf leaf, int em) {
    boolean isEmpty() {
      return em == 0;
    }

    /** The whole of it at a place, in 1/65536 pt from the left of the type area. */
    TextPiece at(long x, long room) {
      return new TextPiece(text, line, x, 0, room, leaf.id());
    }
  }

  /** A cell under a leaf of its own; none when nothing is drawn. */
  Cell cell(List<Inline> content, Role role) {
    PreparedText text = setting.prepare(content, role, diagnostics);
    if (text.length() == 0) {
      return new Cell(text, NOTHING, new StructLeaf(0, SourceSpan.NONE), 0);
    }
    return cell(text, leaves.leaf(ContentLines.span(content)));
  }

  /** A part of a cell that takes several lines. */
  Cell part(List<Inline> content, Role role, StructLeaf leaf) {
    return cell(setting.prepare(content, role, diagnostics), leaf);
  }

  private Cell cell(PreparedText text, StructLeaf leaf) {
    Line line = setting.single(text);
    return new Cell(text, line, leaf, (int) Math.ceilDiv(line.width(), em()));
  }

  /** The lines of a cell in a room, given in 1/65536 pt. */
  List<Line> lines(Cell cell, long room) {
    return cell.line().width() <= room
        ? List.of(cell.line())
        : setting.breaker().lines(cell.text(), new Measure(room, 0, 0));
  }

  /** The em of rosters, in 1/65536 pt. */
  long em() {
    return setting.style(Role.ROSTER).em().units();
  }
}
