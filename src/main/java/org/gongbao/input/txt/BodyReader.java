package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.input.manuscript.Form;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.input.manuscript.RosterForm;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.SourceLine;

/** Makes blocks of an article's lines: joins them, then lets the manuscript recogniser judge. */
final class BodyReader {
  private static final Set<Form> ALL = EnumSet.allOf(Form.class);
  private final List<PrintedLine> lines;
  private final Habit habit;
  private final ImportNotes notes;
  private final List<Block> blocks = new ArrayList<>();

  BodyReader(List<PrintedLine> lines, Habit habit, ImportNotes notes) {
    this.lines = lines;
    this.habit = habit;
    this.notes = notes;
  }

  /**
   * The blocks of the lines from one to another. A title block among them, of a report inside a
   * report, becomes a heading and paragraphs.
   *
   * @param roster whether the title says that names follow
   */
  List<Block> read(int from, int to, boolean roster) {
    int at = from;
    for (TitleForms.Block inner : new TitleForms(lines).findSubtitled(from, to)) {
      recognise(at, inner.from(), roster);
      at = inner(inner, to);
    }
    recognise(at, to, roster);
    return blocks;
  }

  private int inner(TitleForms.Block inner, int limit) {
    TitleBlock block = new TitleBlock.Reader(lines, limit, notes).read(inner.from(), inner.to());
    PrintedLine place = lines.get(inner.from());
    List<Inline.Text> over = new ArrayList<>(block.issuer());
    over.forEach(line -> blocks.add(paragraph(line)));
    String title = "";
    for (Inline line : block.title()) {
      title = ParagraphJoiner.glue(title, Inline.text(List.of(line)));
    }
    notes.note(Code.IMPORT_INNER_TITLE, place, title);
    blocks.add(new Block.Heading(1, List.of(new Inline.Text(title, place.span())), place.span()));
    block.subtitle().forEach(line -> blocks.add(paragraph(line)));
    block.note().forEach(line -> blocks.add(paragraph(line)));
    block.byline().forEach(line -> blocks.add(paragraph(line)));
    return block.end();
  }

  private static Block paragraph(Inline.Text line) {
    return new Block.Paragraph(List.of(line), line.span());
  }

  private void recognise(int from, int to, boolean roster) {
    if (from >= to) {
      return;
    }
    List<SourceLine> written = new ArrayList<>();
    for (Inline.Text paragraph : new ParagraphJoiner(habit, notes).join(lines.subList(from, to))) {
      String text = paragraph.text();
      if (!LineForm.roster(text)) {
        text =
            RosterRow.names(text)
                .or(() -> roster ? RosterRow.nameAndPost(paragraph.text()) : Optional.empty())
                .orElse(text);
      }
      written.add(new SourceLine(text, paragraph.span()));
    }
    for (Block block : Manuscript.blocks(written, ALL)) {
      boolean after = !blocks.isEmpty() && blocks.getLast() instanceof Roster.Rows;
      Optional<Roster.Row> row = after ? lastName(block) : Optional.empty();
      if (row.isPresent()) {
        Roster.Rows before = (Roster.Rows) blocks.removeLast();
        List<Roster.Row> rows = new ArrayList<>(before.rows());
        rows.add(row.get());
        blocks.add(new Roster.Rows(rows, before.span()));
      } else {
        blocks.add(block);
      }
    }
  }

  /** A name alone under rows of names is the last row; its empty cells are not in the text. */
  private static Optional<Roster.Row> lastName(Block block) {
    if (block instanceof Block.Paragraph paragraph
        && RosterRow.isName(Inline.text(paragraph.content()))) {
      SourceLine cell = new SourceLine(Inline.text(paragraph.content()), paragraph.span());
      return Optional.of(RosterForm.row(cell));
    }
    return Optional.empty();
  }
}
