package org.gongbao.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.text.SerialNumber;
import org.gongbao.text.SerialNumber.Form;

/**
 * Numbers that do not follow each other: of 编, 章, 节, 条, 项 and of headings (R56, R84). Each sequence
 * begins again below a higher number, 条 alone count on.
 */
final class NumberSequence {
  private final Diagnostics diagnostics;
  private final Map<Form, Last> last = new EnumMap<>(Form.class);

  /** The last values, below whatever: some papers count on from one heading to the next. */
  private final Map<Form, Integer> ever = new EnumMap<>(Form.class);

  /**
   * The last number of a form.
   *
   * @param line its index in the text
   */
  private record Last(SerialNumber number, int line) {}

  /** The forms that open lines of the text anywhere. */
  private final Set<Form> used;

  private NumberSequence(Set<Form> used, Diagnostics diagnostics) {
    this.used = used;
    this.diagnostics = diagnostics;
  }

  static void report(List<CheckedLine> lines, Diagnostics diagnostics) {
    Set<Form> used =
        lines.stream()
            .flatMap(line -> line.number().stream())
            .map(SerialNumber::form)
            .collect(Collectors.toSet());
    NumberSequence sequence = new NumberSequence(used, diagnostics);
    for (int i = 0; i < lines.size(); i++) {
      CheckedLine line = lines.get(i);
      if (line.kind() != CheckedLine.Kind.LISTED && !line.quoted()) {
        sequence.line(lines, i);
      }
    }
  }

  private void line(List<CheckedLine> lines, int i) {
    CheckedLine line = lines.get(i);
    Optional<SerialNumber> found = line.number();
    if (found.isEmpty() || found.get().value() == 0) {
      return;
    }
    SerialNumber number = found.get();
    Form form = number.form();
    if (form.level() == 0 && line.kind() != CheckedLine.Kind.REGULATION) {
      return;
    }
    int before = last.containsKey(form) ? last.get(form).number().value() : 0;
    int value = number.value();
    boolean branch = number.branch() > 0;
    boolean again = value == 1 && before != 1;
    boolean countsOn = before == 0 && value == ever.getOrDefault(form, 0) + 1;
    boolean follows = branch || again || countsOn || value == before + 1;
    if (!follows && !insideText(lines, i, form, before, value)) {
      Code code = value == before ? Code.NUMBER_REPEATED : Code.NUMBER_SEQUENCE;
      diagnostics.add(
          code,
          line.place(line.numberAt(), number.length()),
          line.text().substring(line.numberAt(), line.numberAt() + number.length()),
          form.write(before + 1));
    }
    if (follows) {
      skippedLevel(lines, i, number);
    }
    if (follows || value > before) {
      last.put(form, new Last(number, i));
      ever.put(form, value);
    }
    for (Form lower : Form.values()) {
      boolean counts = lower == Form.PROVISION && form != Form.PROVISION;
      if (lower.compareTo(form) > 0 && !counts) {
        last.remove(lower);
      }
    }
  }

  /** 1. right below 一、 in a text that has （一） elsewhere. */
  private void skippedLevel(List<CheckedLine> lines, int i, SerialNumber number) {
    Form form = number.form();
    if (form.level() < 3 || last.containsKey(form)) {
      return;
    }
    Form between = Form.values()[form.ordinal() - 1];
    Optional<Form> above =
        last.keySet().stream().filter(f -> f.compareTo(form) < 0).max(Form::compareTo);
    if (above.isPresent()
        && above.get().compareTo(between) < 0
        && used.contains(between)
        && !insideText(lines, i, between, 0, 2)) {
      CheckedLine line = lines.get(i);
      diagnostics.add(
          Code.LEVEL_SKIPPED,
          line.place(line.numberAt(), number.length()),
          line.text().substring(0, number.length()),
          above.get().write(last.get(above.get()).number().value()),
          between.write(1));
    }
  }

  /** Whether the numbers left out stand inside paragraphs: ……：（一）……；（二）……。 */
  private boolean insideText(List<CheckedLine> lines, int i, Form form, int before, int value) {
    if (form.level() == 0 || value <= before) {
      return false;
    }
    int from =
        last.entrySet().stream()
            .filter(entry -> entry.getKey().compareTo(form) <= 0)
            .mapToInt(entry -> entry.getValue().line())
            .max()
            .orElse(0);
    for (int missing = before + 1; missing < value; missing++) {
      String wanted = form.write(missing);
      boolean there = lines.subList(from, i).stream().anyMatch(line -> holds(line, wanted));
      if (!there) {
        return false;
      }
    }
    return true;
  }

  /** Numbers of either width are the same number. */
  private static boolean holds(CheckedLine line, String number) {
    String text = line.text().replace('(', '（').replace(')', '）').replace('．', '.');
    return text.contains(number);
  }
}
