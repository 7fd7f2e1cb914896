package org.gongbao.input.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation;
import org.gongbao.model.Regulation.Division;
import org.gongbao.model.Regulation.DivisionList;
import org.gongbao.model.Regulation.Item;
import org.gongbao.model.Regulation.Provision;
import org.gongbao.node.SourceLine;
import org.gongbao.text.SerialNumber;
import org.gongbao.text.SerialNumber.Form;

/**
 * The lines of regulations (E28, E50–E55): 第一章 总则, 第三条 【适用范围】……, 【适用范围】第三条 ……, （一）……, 1. ……. A
 * blank between a number, a topic and what follows only parts them: the layout says how wide the
 * gap is.
 */
final class RegulationForm {
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_TITLE_WITHOUT_BLANK = 16;
  private static final int SPREAD_EM = 3;

  private static final Pattern MARK = Pattern.compile("[。；：！？，;:!?]");
  private static final Pattern TOPIC = Pattern.compile("【[^】]{1,40}】");
  private static final Pattern TWO_APART = Pattern.compile("(\\p{IsHan})\\h{1,4}(\\p{IsHan})");
  private static final Pattern LIST_TITLE = Pattern.compile("目\\h*[录次]");

  /** What follows the number of a 条 that is only mentioned: 第三条第二款, 第三条规定. */
  private static final String MENTIONS = "第规中的所和或与至、，。；：之修增删）";

  /** For questions about lines; what stands in them is not asked. */
  private static final RegulationForm PLAIN = new RegulationForm(line -> List.of());

  private final Function<SourceLine, List<Inline>> reading;

  /**
   * The forms of one text.
   *
   * @param reading what stands in a line, or in a part of one
   */
  RegulationForm(Function<SourceLine, List<Inline>> reading) {
    this.reading = reading;
  }

  /**
   * Whether a text is a regulation: its first number is that of a division or a 条, and two of a
   * kind follow each other.
   */
  static boolean matches(List<SourceLine> lines, boolean[] quoted) {
    Optional<SerialNumber> last = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Optional<SerialNumber> number = quoted[i] ? Optional.empty() : number(text);
      if (number.isEmpty()) {
        continue;
      }
      if (number.get().form().level() > 0) {
        if (last.isEmpty()) {
          return false;
        }
      } else if (PLAIN.divisionOrProvision(lines.get(i), -1).isPresent()) {
        if (last.isPresent() && follows(last.get(), number.get())) {
          return true;
        }
        last = number;
      }
    }
    return false;
  }

  private static boolean follows(SerialNumber before, SerialNumber number) {
    boolean first = number.value() == 1 && number.form().compareTo(before.form()) > 0;
    return first || number.form() == before.form() && number.value() == before.value() + 1;
  }

  /**
   * How many lines from one on are a list of divisions under its title: up to where the first of
   * them comes again.
   *
   * @return 0 when there is no such list
   */
  static int listLength(List<SourceLine> lines, int from) {
    if (!LIST_TITLE.matcher(lines.get(from).text()).matches()) {
      return 0;
    }
    int at = from + 1;
    Optional<SerialNumber> first = Optional.empty();
    while (at < lines.size() && PLAIN.division(lines.get(at)).isPresent()) {
      SerialNumber number = SerialNumber.of(lines.get(at).text()).orElseThrow();
      if (first.isPresent() && number.equals(first.get())) {
        break;
      }
      first = first.or(() -> Optional.of(number));
      at++;
    }
    return at == from + 1 ? 0 : at - from;
  }

  /** A list of divisions from its lines; the first is its title unless it is a division. */
  DivisionList list(List<SourceLine> lines) {
    List<Division> divisions = new ArrayList<>();
    lines.forEach(line -> division(line).ifPresent(divisions::add));
    SourceLine first = lines.getFirst();
    boolean titled = division(first).isEmpty();
    return new DivisionList(titled ? title(first) : List.of(), divisions, first.span());
  }

  /**
   * What a line of a regulation is, when it is no plain paragraph.
   *
   * @param before the number of the 条 before; 0 at the head of the text
   */
  Optional<Regulation> block(SourceLine line, int before) {
    Optional<Regulation> block = divisionOrProvision(line, before);
    return block.isPresent() ? block : item(line);
  }

  /** The number of a provision, topic before it or not. */
  static Optional<SerialNumber> number(String text) {
    Matcher topic = TOPIC.matcher(text);
    int from = topic.lookingAt() ? afterBlank(text, topic.end()) : 0;
    return SerialNumber.of(text.substring(from))
        .filter(number -> from == 0 || number.form() == Form.PROVISION);
  }

  private Optional<Regulation> divisionOrProvision(SourceLine line, int before) {
    Optional<Division> division = division(line);
    return division.isPresent()
        ? Optional.of(division.get())
        : provision(line, before).map(Regulation.class::cast);
  }

  private Optional<Division> division(SourceLine line) {
    String text = line.text();
    Optional<SerialNumber> number =
        SerialNumber.of(text).filter(n -> n.form().compareTo(Form.PROVISION) < 0);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().length();
    int from = afterBlank(text, end);
    int longest = from > end ? LONGEST_TITLE : LONGEST_TITLE_WITHOUT_BLANK;
    if (text.codePointCount(from, text.length()) > longest || MARK.matcher(text).find()) {
      return Optional.empty();
    }
    Division.Rank rank = Division.Rank.values()[number.get().form().ordinal()];
    SourceLine title = Manuscript.part(line, from, text.length());
    return Optional.of(new Division(rank, text(line, 0, end), title(title), line.span()));
  }

  private Optional<Provision> provision(SourceLine line, int before) {
    String text = line.text();
    Matcher topic = TOPIC.matcher(text);
    boolean topicFirst = topic.lookingAt();
    int start = topicFirst ? afterBlank(text, topic.end()) : 0;
    Optional<SerialNumber> number =
        SerialNumber.of(text.substring(start)).filter(n -> n.form() == Form.PROVISION);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = start + number.get().length();
    int from = afterBlank(text, end);
    boolean topicHere = !topicFirst && topic.region(from, text.length()).lookingAt();
    boolean apart = topicFirst || topicHere || from > end || end == text.length();
    boolean next = number.get().value() == before + 1;
    if (!apart && !(next && MENTIONS.indexOf(text.charAt(end)) < 0)) {
      return Optional.empty();
    }
    int content = topicHere ? afterBlank(text, topic.end()) : from;
    List<Inline> words =
        topicFirst
            ? text(line, 0, text.indexOf('】') + 1)
            : text(line, from, topicHere ? topic.end() : from);
    return Optional.of(
        new Provision(
            text(line, start, end),
            words,
            topicFirst,
            text(line, content, text.length()),
            line.span()));
  }

  private Optional<Regulation> item(SourceLine line) {
    int level = Numbering.level(line.text());
    return level < 2
        ? Optional.empty()
        : Optional.of(new Item(level - 1, text(line, 0, line.text().length()), line.span()));
  }

  /** Two characters set apart by blanks are spread by position (E50). */
  private List<Inline> title(SourceLine line) {
    Matcher apart = TWO_APART.matcher(line.text());
    return apart.matches()
        ? List.of(new Inline.Spread(apart.group(1) + apart.group(2), SPREAD_EM, line.span()))
        : text(line, 0, line.text().length());
  }

  private List<Inline> text(SourceLine line, int from, int to) {
    SourceLine part = Manuscript.part(line, from, to);
    return from == to ? List.of() : reading.apply(part);
  }

  private static int afterBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Manuscript.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
