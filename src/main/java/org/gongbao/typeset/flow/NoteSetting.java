package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.line.PreparedText;

/** Breaks the footnotes of a flow and puts them into its tree behind the text that has them. */
public final class NoteSetting {
  private final Setting setting;
  private final Notes notes;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final List<Note> set = new ArrayList<>();

  /**
   * For the notes of a flow.
   *
   * @param setting as wide as notes are to be
   */
  public NoteSetting(Setting setting, Notes notes, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting.withoutNotes();
    this.notes = notes;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /** Sets the notes met since the last time. */
  public void setNew() {
    Style style = setting.style(Role.FOOTNOTE);
    Length leading = style.get(StyleKeys.LEADING);
    for (Inline.Footnote note : notes.from(set.size())) {
      StructLeaf mark = leaves.leaf(note.span());
      StructLeaf label = leaves.leaf(note.span());
      StructLeaf text = leaves.leaf(ContentLines.span(note.content()));
      leaves.note(
          StructAttributes.named("note" + (set.size() + 1)),
          List.of(
              new StructGroup(StructNode.Role.LABEL, List.of(label)),
              new StructGroup(StructNode.Role.P, List.of(text))));
      set.add(
          new Note(
              mark.id(),
              label.id(),
              Note.Place.NONE,
              paragraph(note, text.id()),
              setting.measure(),
              style.get(StyleKeys.SIZE).units(),
              leading.equals(Length.ZERO)
                  ? setting.layout().page().pitch().units()
                  : leading.units(),
              note.span()));
    }
  }

  /** All notes set so far, each with its place in the text of a finished flow. */
  public NoteReferences in(List<Stretch> flow) {
    return NoteReferences.of(set, flow, leaves);
  }

  private Paragraph paragraph(Inline.Footnote note, int leaf) {
    Style style = setting.style(Role.FOOTNOTE);
    List<PreparedText> parts = new ArrayList<>();
    for (List<Inline> line : ContentLines.split(note.content())) {
      parts.add(
          parts.isEmpty()
              ? setting.labelled(set.size(), line, style, note.span(), diagnostics)
              : setting.prepare(line, style, diagnostics));
    }
    return Paragraphs.broken(parts, style, setting, leaf);
  }
}
