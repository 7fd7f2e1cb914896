package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.TableKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** The notes below a table, each a paragraph of its own. */
final class TableNotes {
  private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{1,4}：");

  private final List<TextPiece> lines = new ArrayList<>();
  private final long blank;
  private final long leading;
  private final long size;

  private TableNotes(long blank, long leading, long size) {
    this.blank = blank;
    this.leading = leading;
    this.size = size;
  }

  static TableNotes of(
      List<List<Inline>> notes, Setting setting, Diagnostics diagnostics, Leaves leaves) {
    Style style = setting.style(Role.TABLE_NOTE);
    boolean onGrid = style.get(StyleKeys.LEADING).units() == 0;
    TableNotes set =
        new TableNotes(
            onGrid ? 0 : setting.layout().get(TableKeys.ABOVE).units(),
            Leading.of(style, setting.layout().page()),
            style.get(StyleKeys.SIZE).units());
    Paragraphs paragraphs = new Paragraphs(setting, diagnostics, leaves);
    for (List<Inline> note : joined(notes)) {
      int leaf = leaves.add(StructNode.Role.P, ContentLines.span(note));
      paragraphs
          .paragraph(note, Role.TABLE_NOTE, leaf)
          .ifPresent(paragraph -> set.lines.addAll(paragraph.lines()));
    }
    return set;
  }

  /** What follows 注：1.…… without a label of its own stands under the words behind the label. */
  private static List<List<Inline>> joined(List<List<Inline>> notes) {
    List<List<Inline>> joined = new ArrayList<>();
    for (List<Inline> note : notes) {
      boolean labelled = LABELLED.matcher(Inline.text(note)).lookingAt();
      if (labelled
          || joined.isEmpty()
          || !LABELLED.matcher(Inline.text(joined.getLast())).lookingAt()) {
        joined.add(new ArrayList<>(note));
      } else {
        joined.getLast().add(new Inline.Break(ContentLines.span(note)));
        joined.getLast().addAll(note);
      }
    }
    return joined;
  }

  /** The lines, from where the table ends on, in 1/65536 pt. */
  List<Piece> pieces(long top) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      long baseline = top + blank + i * leading + Leading.baseline(leading, size);
      pieces.add(lines.get(i).at(lines.get(i).x(), baseline));
    }
    return pieces;
  }

  /** In 1/65536 pt. */
  long height() {
    return lines.isEmpty() ? 0 : blank + lines.size() * leading;
  }
}
