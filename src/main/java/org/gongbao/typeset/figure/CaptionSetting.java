package org.gongbao.typeset.figure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraph;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * What stands below a picture: its caption, centred when it is short and justified when it is not,
 * and who made it, behind the caption where there is room and else at the right (E70).
 */
final class CaptionSetting {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final DisplayLines display;

  CaptionSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.display = new DisplayLines(setting, diagnostics);
  }

  /**
   * The lines below one picture.
   *
   * @param rows grid lines they take
   * @param pieces from the left of the room they are in, from the first grid line's baseline
   * @param tags of caption and credit, in no tree yet
   */
  record Caption(int rows, List<Piece> pieces, List<StructNode> tags) {
    Caption {
      pieces = List.copyOf(pieces);
      tags = List.copyOf(tags);
    }
  }

  /**
   * Sets a caption and a credit; either may be empty.
   *
   * @param room width they may take, in 1/65536 pt
   */
  Caption set(List<Inline> caption, List<Inline> credit, long room) {
    List<List<TextPiece>> lines = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    if (!caption.isEmpty()) {
      int leaf = leaf(caption, tags);
      lines(caption, Role.CAPTION, room, leaf).forEach(piece -> lines.add(List.of(piece)));
    }
    if (!credit.isEmpty()) {
      int leaf = leaf(credit, tags);
      credit(lines, lines(credit, Role.CREDIT, room, leaf), room);
    }
    GridRows grid = GridRows.of(setting.style(Role.CAPTION), setting.layout().page());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      long y = grid.baseline(i, lines.size());
      lines.get(i).forEach(piece -> pieces.add(piece.at(piece.x(), y)));
    }
    return new Caption(lines.isEmpty() ? 0 : grid.rows(lines.size()), pieces, tags);
  }

  private int leaf(List<Inline> words, List<StructNode> tags) {
    StructLeaf leaf = leaves.leaf(ContentLines.span(words));
    tags.add(new StructGroup(StructNode.Role.CAPTION, List.of(leaf)));
    return leaf.id();
  }

  /** Lines that fit are centred each; text that does not is a paragraph. */
  private List<TextPiece> lines(List<Inline> content, Role role, long room, int leaf) {
    List<TextPiece> lines = new ArrayList<>();
    for (List<Inline> line : ContentLines.split(content)) {
      TextPiece piece = display.piece(line, role, room, leaf);
      if (piece.text().length() > 0) {
        lines.add(piece.at((room - piece.line().width()) / 2, 0));
      }
    }
    if (lines.stream().allMatch(line -> line.line().width() <= room)) {
      return lines;
    }
    return new Paragraphs(setting.within(room), diagnostics, leaves)
        .paragraph(content, role, leaf)
        .map(Paragraph::lines)
        .orElse(List.of());
  }

  /** Puts a credit behind the last line of the caption, or below it at the right. */
  private void credit(List<List<TextPiece>> lines, List<TextPiece> credit, long room) {
    long gap = setting.style(Role.CAPTION).em().units();
    if (credit.isEmpty() || credit.size() > 1 && credit.getFirst().line().width() > room / 2) {
      credit.forEach(piece -> lines.add(List.of(piece)));
      return;
    }
    for (TextPiece piece : credit) {
      long width = piece.line().width();
      TextPiece right = piece.at(room - width, 0);
      if (piece != credit.getFirst() || lines.isEmpty()) {
        lines.add(List.of(right));
        continue;
      }
      TextPiece last = lines.getLast().getFirst();
      long both = last.line().width() + gap + width;
      if (lines.size() == 1 && both <= room) {
        long left = (room - both) / 2;
        lines.set(0, List.of(last.at(left, 0), piece.at(left + both - width, 0)));
      } else if (last.x() + last.line().width() + gap + width <= room) {
        lines.set(lines.size() - 1, List.of(last, right));
      } else {
        lines.add(List.of(right));
      }
    }
  }
}
