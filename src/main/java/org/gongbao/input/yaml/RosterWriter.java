package org.gongbao.input.yaml;

import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.Names;
import org.gongbao.input.manuscript.RosterForm;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.SourceLine;

/** Writes rosters so that {@link RosterDecoder} reads the same. */
final class RosterWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  RosterWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** An item of a body. */
  void roster(int indent, Roster roster) {
    switch (roster) {
      case Roster.Rows rows -> rows(indent, rows.rows());
      case Roster.Names names -> {
        out.line(indent, "- roster:");
        names.columns().ifPresent(columns -> columns(indent + 4, columns));
        groups(indent + 4, "groups", "label", names.groups());
      }
      case Roster.Units units -> {
        out.line(indent, "- roster:");
        groups(indent + 4, "units", "unit", units.units());
      }
      case Roster.Posts posts -> posts(indent, posts);
    }
  }

  private void columns(int indent, int columns) {
    out.line(indent, "columns: " + columns);
  }

  private void groups(int indent, String key, String labelKey, List<Roster.Group> groups) {
    out.line(indent, key + ":");
    for (Roster.Group group : groups) {
      out.line(indent + 2, "-");
      label(indent + 4, labelKey, group.label());
      inlines.content(indent + 4, "note", group.note());
      out.line(indent + 4, "names:");
      group.names().forEach(name -> name(indent + 6, name));
    }
  }

  private void name(int indent, Roster.Name name) {
    String plain = InlineWriter.spaced(name.text());
    if (isPlain(name)) {
      out.scalar(indent, "- ", plain);
    } else {
      out.line(indent, "-");
      keys(indent + 2, name);
    }
  }

  /** The keys {@code name} and {@code note}. */
  void keys(int indent, Roster.Name name) {
    if (isPlain(name)) {
      out.scalar(indent, "name: ", InlineWriter.spaced(name.text()));
      return;
    }
    SourceLine alone = new SourceLine(InlineWriter.spaced(name.name()), SourceSpan.NONE);
    if (!name.note().isEmpty() && Same.inlines(Names.bare(alone), name.name())) {
      out.scalar(indent, "name: ", alone.text());
    } else {
      inlines.parts(indent, "name", name.name());
    }
    inlines.content(indent, "note", name.note());
  }

  private void label(int indent, String key, List<Inline> label) {
    SourceLine plain = new SourceLine(Inline.text(label), SourceSpan.NONE);
    boolean same = Same.inlines(NameDecoder.label(plain).getFirst(), label);
    if (same && NameDecoder.label(plain).size() == 1) {
      inlines.content(indent, key, label);
    } else if (!label.isEmpty()) {
      inlines.parts(indent, key, label);
    }
  }

  /** Whether a name and its note are read back from one text. */
  private static boolean isPlain(Roster.Name name) {
    String plain = InlineWriter.spaced(name.text());
    Roster.Name read = NameDecoder.name(new SourceLine(plain, SourceSpan.NONE));
    return Same.inlines(read.name(), name.name()) && Same.inlines(read.note(), name.note());
  }

  private void posts(int indent, Roster.Posts posts) {
    out.line(indent, "- roster:");
    if (posts.columns() != 1) {
      columns(indent + 4, posts.columns());
    }
    if (posts.postFirst()) {
      out.line(indent + 4, "order: post-first");
    }
    out.line(indent + 4, "posts:");
    for (Roster.Holder holder : posts.holders()) {
      out.line(indent + 6, "-");
      keys(indent + 8, holder.name());
      inlines.content(indent + 8, "post", holder.post());
    }
  }

  /** A row a line with two blanks between cells, with tabs where a cell is empty. */
  private void rows(int indent, List<Roster.Row> rows) {
    List<String> lines = rows.stream().map(RosterWriter::row).toList();
    if (YamlText.literal(lines)) {
      out.literal(indent, "- roster: ", lines);
      return;
    }
    out.line(indent, "- roster:");
    for (Roster.Row row : rows) {
      out.line(indent + 4, "-");
      row.cells().forEach(cell -> out.scalar(indent + 6, "- ", InlineWriter.spaced(cell)));
    }
  }

  private static String row(Roster.Row row) {
    List<String> cells = row.cells().stream().map(InlineWriter::spaced).toList();
    String blanks = String.join("  ", cells);
    Roster.Row read = RosterForm.row(new SourceLine(blanks, SourceSpan.NONE));
    boolean same =
        Same.blocks(
            List.of(new Roster.Rows(List.of(read), SourceSpan.NONE)),
            List.of(new Roster.Rows(List.of(row), SourceSpan.NONE)));
    return same ? blanks : String.join("\t", cells);
  }
}
