package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;

/** The closed vocabulary of lists of persons (E08, E80–E83, R57). */
public sealed interface Roster extends Block {
  /**
   * Rows of cells set in columns, as manuscripts hold them: names on a grid, or names and posts.
   * Columns are as many as the longest row has cells.
   */
  record Rows(List<Row> rows, SourceSpan span) implements Roster {
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public List<List<Inline>> texts() {
      return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }
  }

  /** One row of cells; each cell is a list of inlines. */
  record Row(List<List<Inline>> cells, SourceSpan span) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Names on a grid, in groups that may have labels (E08, E80, E82).
   *
   * @param columns of the grid; by the longest name when empty
   */
  record Names(List<Group> groups, OptionalInt columns, SourceSpan span) implements Roster {
    public Names {
      groups = List.copyOf(groups);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>();
      for (Group group : groups) {
        texts.add(group.label());
        texts.add(group.note());
        group.names().forEach(name -> texts.add(name.text()));
      }
      return List.copyOf(texts);
    }
  }

  /**
   * Names in running order after the name of their unit, joined with 、 (E83).
   *
   * @param units the unit's name is the label
   */
  record Units(List<Group> units, SourceSpan span) implements Roster {
    public Units {
      units = List.copyOf(units);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>();
      for (Group unit : units) {
        texts.add(unit.label());
        texts.add(unit.note());
        unit.joined().forEach(texts::add);
      }
      return List.copyOf(texts);
    }
  }

  /**
   * Names with posts, pair beside pair (E81).
   *
   * @param columns pairs in a row
   * @param postFirst whether the post stands before the name
   */
  record Posts(List<Holder> holders, int columns, boolean postFirst, SourceSpan span)
      implements Roster {
    public Posts {
      holders = List.copyOf(holders);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>();
      for (Holder holder : holders) {
        texts.add(postFirst ? holder.post() : holder.name().text());
        texts.add(postFirst ? holder.name().text() : holder.post());
      }
      return List.copyOf(texts);
    }
  }

  /**
   * Names that belong together.
   *
   * @param label such as 副主任, set to the width of the longest; may be empty
   * @param note such as （以姓名笔画为序）; may be empty
   */
  record Group(List<Inline> label, List<Inline> note, List<Name> names, SourceSpan span) {
    public Group {
      label = List.copyOf(label);
      note = List.copyOf(note);
      names = List.copyOf(names);
    }

    /** The names as running text, each with the 、 that parts it from the next. */
    public List<List<Inline>> joined() {
      List<List<Inline>> joined = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        List<Inline> text = new ArrayList<>(names.get(i).text());
        if (i + 1 < names.size()) {
          text.add(new Inline.Text("、", names.get(i + 1).span()));
        }
        joined.add(List.copyOf(text));
      }
      return List.copyOf(joined);
    }
  }

  /** A person and the post held. */
  record Holder(Name name, List<Inline> post, SourceSpan span) {
    public Holder {
      post = List.copyOf(post);
    }
  }

  /**
   * A person's name.
   *
   * @param name two characters are a spread word (R30)
   * @param note that stays with it, such as （女，回族）; may be empty
   */
  record Name(List<Inline> name, List<Inline> note, SourceSpan span) {
    public Name {
      name = List.copyOf(name);
      note = List.copyOf(note);
    }

    /** The name and its note. */
    public List<Inline> text() {
      List<Inline> text = new ArrayList<>(name);
      text.addAll(note);
      return List.copyOf(text);
    }
  }
}
