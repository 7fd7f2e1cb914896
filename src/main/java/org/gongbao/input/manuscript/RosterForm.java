package org.gongbao.input.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster.Row;
import org.gongbao.node.SourceLine;

/** Rows of names, or of names and posts, whose cells are set apart (E80, E81). */
public final class RosterForm {
  private static final Pattern SENTENCE_MARK = Pattern.compile("[。；！？]");
  private static final Pattern GAP = Pattern.compile("\\h+");

  /** A name of two characters may hold a gap of its own: 张　玲. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}\\h\\p{IsHan}(?=\\h|$)");

  private static final Pattern SHORT =
      Pattern.compile("\\p{IsHan}(?:\\h?\\p{IsHan}){1,3}|\\p{IsHan}+(?:·\\p{IsHan}+)+");

  /** Posts that could be read as names by their length: 镇长, 副主任. */
  private static final Pattern POST =
      Pattern.compile(
          "副?(?:[省州市县区乡镇村局院所科处股部厅司署会校站园馆厂社队组班]长"
              + "|(?:检察|秘书)长|主任|主席|书记|委员|常委|代表|秘书|会计|干部|干事|经理|主编|编辑|调研员|科员|组员|队员)");

  private RosterForm() {}

  /**
   * Whether a line has cells set apart by tabs and no sentence in them. A tab after the number of a
   * heading sets no cells apart.
   */
  public static boolean isRow(String line) {
    int tab = line.indexOf('\t', Numbering.length(line) + 1);
    return tab >= 0 && !SENTENCE_MARK.matcher(line).find();
  }

  /** A row from a line whose cells are set apart by tabs, or by two spaces where it has no tab. */
  public static Row row(SourceLine line) {
    return row(cells(line), line.span());
  }

  /** A row from its cells; bare names of two characters are spread. */
  public static Row row(List<SourceLine> cells, SourceSpan span) {
    boolean grid =
        cells.stream()
            .map(SourceLine::text)
            .allMatch(cell -> SHORT.matcher(cell).matches() && !POST.matcher(cell).matches());
    List<List<Inline>> contents = new ArrayList<>();
    for (SourceLine cell : cells) {
      contents.add(content(cell, grid || contents.isEmpty()));
    }
    return new Row(contents, span);
  }

  private static List<Inline> content(SourceLine cell, boolean mayBeName) {
    if (cell.text().isEmpty()) {
      return List.of();
    }
    return mayBeName ? Names.bare(cell) : List.of(new Inline.Text(cell.text(), cell.span()));
  }

  /** The cells of a line, set apart by tabs, or by two spaces where it has no tab. */
  public static List<SourceLine> cells(SourceLine line) {
    List<SourceLine> cells = new ArrayList<>();
    String text = line.text();
    boolean tabs = text.indexOf('\t') >= 0;
    Matcher gap = GAP.matcher(text);
    int start = 0;
    while (gap.find()) {
      if (separates(gap.group(), tabs) && !insideName(text, start, gap.start())) {
        cells.add(Manuscript.part(line, start, gap.start()));
        for (int i = gap.start(), seen = 0; i < gap.end(); i++) {
          if (text.charAt(i) == '\t' && seen++ > 0) {
            cells.add(Manuscript.part(line, i, i)); // two tabs leave a cell empty
          }
        }
        start = gap.end();
      }
    }
    cells.add(Manuscript.part(line, start, text.length()));
    return cells;
  }

  private static boolean separates(String gap, boolean tabs) {
    return tabs ? gap.indexOf('\t') >= 0 : gap.length() > 1 || gap.equals("\u3000");
  }

  private static boolean insideName(String text, int cell, int gap) {
    Matcher name = NAME.matcher(text).region(cell, text.length());
    return name.lookingAt() && gap < name.end();
  }
}
