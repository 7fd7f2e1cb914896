package org.gongbao.input.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Block.Closing;
import org.gongbao.model.Block.Heading;
import org.gongbao.model.Block.Paragraph;
import org.gongbao.model.Block.Salutation;
import org.gongbao.model.Block.Signature;
import org.gongbao.model.Inline;
import org.gongbao.model.Inline.RunIn;
import org.gongbao.model.Regulation;
import org.gongbao.model.Regulation.DivisionList;
import org.gongbao.model.Roster;
import org.gongbao.model.Roster.Row;
import org.gongbao.node.SourceLine;
import org.gongbao.text.QuotedLines;

/**
 * Recognises what the lines of a manuscript are. Every line becomes a block or part of one; blank
 * lines and white space at line edges fall away, nothing else changes.
 */
public final class Manuscript {
  /** A closing formula stands among so many last lines (E38). */
  private static final int CLOSING_WITHIN = 8;

  private final List<SourceLine> lines;
  private final Set<Form> forms;
  private final Function<SourceLine, List<Inline>> reading;
  private final boolean regulation;
  private final boolean[] quoted;
  private final List<Block> blocks = new ArrayList<>();
  private int provision;
  private final List<Row> rows = new ArrayList<>();

  private Manuscript(
      List<SourceLine> lines,
      Set<Form> forms,
      TextKind kind,
      Function<SourceLine, List<Inline>> reading) {
    this.lines = lines;
    this.forms = forms;
    this.reading = reading;
    this.regulation = kind == TextKind.REGULATION;
    this.quoted = quoted(lines);
  }

  /**
   * The blocks of an article's text, one paragraph per line.
   *
   * @param lines the whole text: what stands at its head and its end is recognised by that
   * @param forms what to recognise; everything else is paragraphs
   */
  public static List<Block> blocks(List<SourceLine> lines, Set<Form> forms) {
    return blocks(lines, forms, kind(lines, forms));
  }

  /**
   * The blocks of a text, or part of one, whose kind is known.
   *
   * @param kind whether numbered lines are headings or parts of a regulation (R56)
   */
  public static List<Block> blocks(List<SourceLine> lines, Set<Form> forms, TextKind kind) {
    return blocks(lines, forms, kind, line -> List.of(text(line)));
  }

  /**
   * The same for text that holds more than characters.
   *
   * @param reading what stands in a line, or in a part of one
   */
  public static List<Block> blocks(
      List<SourceLine> lines,
      Set<Form> forms,
      TextKind kind,
      Function<SourceLine, List<Inline>> reading) {
    return new Manuscript(written(lines), forms, kind, reading).recognise();
  }

  /** What a whole text is recognised as. */
  public static TextKind kind(List<SourceLine> lines, Set<Form> forms) {
    List<SourceLine> written = written(lines);
    boolean regulation =
        forms.contains(Form.REGULATION) && RegulationForm.matches(written, quoted(written));
    return regulation ? TextKind.REGULATION : TextKind.PROSE;
  }

  /**
   * The list of a regulation's divisions from its lines (E28); a first line that is no division is
   * its title, other such lines are passed over.
   */
  public static DivisionList divisionList(List<SourceLine> lines) {
    return new RegulationForm(line -> List.of(text(line))).list(lines);
  }

  private static List<SourceLine> written(List<SourceLine> lines) {
    return lines.stream().map(Manuscript::trim).filter(line -> !line.text().isEmpty()).toList();
  }

  private static boolean[] quoted(List<SourceLine> lines) {
    return QuotedLines.of(lines.stream().map(SourceLine::text).toList());
  }

  private List<Block> recognise() {
    int end = lines.size();
    Optional<Signature> signature = Optional.empty();
    if (forms.contains(Form.SIGNATURE)) {
      int length = SignatureForm.length(lines);
      if (length > 0 && lines.subList(end - length, end).stream().allMatch(this::isText)) {
        end -= length;
        signature = Optional.of(signature(lines.subList(end, lines.size())));
      }
    }
    for (int i = 0; i < end; i++) {
      SourceLine line = lines.get(i);
      int list = regulation && !quoted[i] ? RegulationForm.listLength(lines.subList(0, end), i) : 0;
      Optional<Regulation> part =
          list > 0
              ? Optional.of(new RegulationForm(reading).list(lines.subList(i, i + list)))
              : regulationPart(i);
      if (part.isPresent()) {
        closeRoster();
        blocks.add(part.get());
        i += Math.max(0, list - 1);
      } else if (quoted[i]) {
        closeRoster();
        blocks.add(new Paragraph(reading.apply(line), line.span()));
      } else if (forms.contains(Form.ROSTER) && RosterForm.isRow(line.text()) && isText(line)) {
        rows.add(RosterForm.row(line));
      } else {
        closeRoster();
        blocks.add(block(line, end - i <= CLOSING_WITHIN));
      }
    }
    closeRoster();
    signature.ifPresent(blocks::add);
    return List.copyOf(blocks);
  }

  private Optional<Regulation> regulationPart(int i) {
    if (!regulation || quoted[i]) {
      return Optional.empty();
    }
    Optional<Regulation> part = new RegulationForm(reading).block(lines.get(i), provision);
    if (part.isPresent() && part.get() instanceof Regulation.Provision) {
      provision = RegulationForm.number(lines.get(i).text()).orElseThrow().value();
    }
    return part;
  }

  private Block block(SourceLine line, boolean nearEnd) {
    List<Inline> content = reading.apply(line);
    SourceSpan span = line.span();
    if (forms.contains(Form.SALUTATION) && SalutationForm.matches(line.text(), atHead())) {
      return new Salutation(content, span);
    }
    if (forms.contains(Form.CLOSING) && nearEnd && ClosingForm.matches(line.text())) {
      return new Closing(content, span);
    }
    int level = Numbering.level(line.text());
    if (level == 0) {
      return new Paragraph(content, span);
    }
    if (forms.contains(Form.HEADINGS) && HeadingForm.ownLine(line.text())) {
      return new Heading(level, content, span);
    }
    int runIn = forms.contains(Form.RUN_IN) ? HeadingForm.runInLength(line.text()) : 0;
    if (runIn == 0) {
      return new Paragraph(content, span);
    }
    List<Inline> whole = new ArrayList<>();
    whole.add(new RunIn(RunIn.Kind.heading(level), reading.apply(part(line, 0, runIn)), span));
    whole.addAll(reading.apply(part(line, runIn, line.text().length())));
    return new Paragraph(whole, span);
  }

  /** Whether a line is characters and nothing else; names and dates are made of those. */
  private boolean isText(SourceLine line) {
    List<Inline> content = reading.apply(line);
    return content.size() == 1 && content.getFirst() instanceof Inline.Text;
  }

  /** Whether only salutations stand before. */
  private boolean atHead() {
    return blocks.stream().allMatch(Salutation.class::isInstance);
  }

  private void closeRoster() {
    if (!rows.isEmpty()) {
      blocks.add(new Roster.Rows(rows, rows.getFirst().span()));
      rows.clear();
    }
  }

  /** A signature block from its lines: a date at the end, signers before it (E61, E62). */
  public static Signature signature(List<SourceLine> lines) {
    boolean dated = SignatureForm.isDate(lines.getLast().text());
    List<SourceLine> signers = dated ? lines.subList(0, lines.size() - 1) : lines;
    return new Signature(
        signers.stream().map(Names::spreadLast).toList(),
        dated ? List.of(text(lines.getLast())) : List.of(),
        lines.getFirst().span());
  }

  private static Inline text(SourceLine line) {
    return new Inline.Text(line.text(), line.span());
  }

  /** A line without the white space at its edges, U+3000 and tabs included. */
  public static SourceLine trim(SourceLine line) {
    String text = line.text();
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return part(line, from, to);
  }

  /** A part of a line, from one index of its text to another. */
  public static SourceLine part(SourceLine line, int from, int to) {
    String text = line.text();
    SourceSpan span =
        line.span().slice(text.codePointCount(0, from), text.codePointCount(from, to));
    return new SourceLine(text.substring(from, to), span);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
