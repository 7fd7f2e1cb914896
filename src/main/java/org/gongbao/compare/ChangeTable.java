package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.diag.Messages;
import org.gongbao.diag.SourceSpan;

/** The changes as a table for a spreadsheet, one row each. */
public final class ChangeTable {
  private static final List<String> HEAD =
      List.of(
          "number",
          "kind",
          "article",
          "page",
          "sheet",
          "column",
          "line",
          "anchor",
          "old-page",
          "old-sheet",
          "old-column",
          "old-line",
          "file",
          "file-line",
          "file-column",
          "before",
          "taken",
          "put",
          "after");

  private ChangeTable() {}

  /** Rows with their head; nothing where nothing is known. */
  public static List<List<String>> rows(Comparison comparison, Messages messages) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD.stream().map(name -> messages.text("Diff.head." + name)).toList());
    for (Change change : comparison.changes()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(rows.size()));
      row.add(messages.text("Diff.kind." + change.kind().name().toLowerCase(Locale.ROOT)));
      row.add(change.article());
      place(change.after(), row);
      row.add(change.after().map(place -> place.in().anchor()).orElse(""));
      place(change.before(), row);
      SourceSpan span = change.after().map(Place::span).orElse(SourceSpan.NONE);
      row.addAll(List.of(span.file(), number(span.line()), number(span.column())));
      row.addAll(List.of(change.lead(), change.taken(), change.put(), change.trail()));
      rows.add(row);
    }
    return rows;
  }

  private static void place(Optional<Place> place, List<String> row) {
    row.add(place.map(Place::label).orElse(""));
    row.add(number(place.map(known -> known.page() + 1).orElse(0)));
    row.add(number(place.map(known -> known.in().column()).orElse(0)));
    row.add(number(place.map(known -> known.in().line()).orElse(0)));
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
