package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed contents (E20–E25).
 *
 * @param from the line that says 目录
 * @param to the first line after the contents
 */
record ContentsPage(int from, int to, List<Entry> entries) {
  private static final Pattern HEAD =
      Pattern.compile("(?:本期)?[【\\[]?(?:目录|目次|要目|总目录|CONTENTS)[】\\]]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST =
      Pattern.compile("^(.*?)([\\s\u3000·•・.．…⋯‥—_-]*)[（(]?(\\d{1,4})[）)]?$");
  private static final Pattern FIRST = Pattern.compile("^[-—\\s]*(\\d{1,3})[\\s.．、]+(\\S.*)$");
  private static final Pattern LEADERS = Pattern.compile("[\\s\u3000·•・.．…⋯‥—_-]+$");
  private static final Pattern STRONG = Pattern.compile("[·•・.．…⋯‥—_-]{2,}|…|\\t|[ \u3000]{2,}");
  private static final int WIDEST_HEAD = 10;
  private static final int MOST_PARTS = 5;
  private static final int FARTHEST_PAGE = 60;

  /**
   * One entry.
   *
   * @param head the group head over it; empty when it continues a group
   * @param parts its title over one printed line or more
   */
  record Entry(String head, List<String> parts) {
    Entry {
      parts = List.copyOf(parts);
    }

    /** Parts a head, which ends long before the right edge, from the title that follows it. */
    static Entry of(List<String> parts) {
      String first = parts.getFirst();
      boolean head =
          parts.size() > 1
              && Ems.of(first) <= WIDEST_HEAD
              && !LineForm.organ(first)
              && !LineForm.open(first);
      return head ? new Entry(first, parts.subList(1, parts.size())) : new Entry("", parts);
    }

    /** The wording from the given part on. */
    String from(int part) {
      return String.join("", parts.subList(part, parts.size()));
    }
  }

  /** Finds the contents in the first part of an issue. */
  static Optional<ContentsPage> find(List<PrintedLine> lines) {
    int until = Math.max(60, lines.size() / 4);
    for (int i = 0; i < lines.size() && i < until; i++) {
      if (HEAD.matcher(Blanks.none(lines.get(i).text())).matches()) {
        ContentsPage last = numbersLast(lines, i);
        ContentsPage first = numbersFirst(lines, i);
        ContentsPage best = first.entries.size() > last.entries.size() ? first : last;
        if (best.entries.size() < 2) {
          best = noNumbers(lines, i);
        }
        if (!best.entries.isEmpty()) {
          return Optional.of(best);
        }
      }
    }
    return Optional.empty();
  }

  private static ContentsPage numbersLast(List<PrintedLine> lines, int head) {
    List<Entry> entries = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int last = 0;
    int end = head + 1;
    for (int i = head + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (parts.isEmpty() && LineForm.subtitle(text) && !LAST.matcher(text).matches()) {
        continue;
      }
      Matcher m = LAST.matcher(text);
      if (m.matches() && follows(m, last, parts)) {
        last = Integer.parseInt(m.group(3));
        add(parts, m.group(1));
        if (!parts.isEmpty()) {
          entries.add(Entry.of(parts));
        }
        parts.clear();
        end = i + 1;
      } else {
        add(parts, LEADERS.matcher(text).replaceFirst(""));
        if (parts.size() > MOST_PARTS || Ems.of(String.join("", parts)) > 120) {
          break;
        }
      }
    }
    return new ContentsPage(head, end, entries);
  }

  /** Leaders or a tab before a number are proof enough; without them it must count on. */
  private static boolean follows(Matcher m, int last, List<String> parts) {
    int page = Integer.parseInt(m.group(3));
    if (m.group(1).isEmpty() && parts.isEmpty() || page < Math.max(1, last)) {
      return false;
    }
    return STRONG.matcher(m.group(2)).find() || page <= last + FARTHEST_PAGE;
  }

  private static void add(List<String> parts, String text) {
    String part = Blanks.strip(text);
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private static ContentsPage numbersFirst(List<PrintedLine> lines, int head) {
    List<Entry> entries = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int last = 0;
    int end = head + 1;
    for (int i = head + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher m = FIRST.matcher(text);
      if (m.matches() && follows(Integer.parseInt(m.group(1)), last)) {
        last = Integer.parseInt(m.group(1));
        add(parts, m.group(2));
        entries.add(Entry.of(parts));
        parts.clear();
        end = i + 1;
      } else if (text.startsWith("/") || LineForm.subtitle(text)) {
        end = parts.isEmpty() ? i + 1 : end;
      } else {
        add(parts, text);
        if (parts.size() > MOST_PARTS || Ems.of(text) > 60) {
          break;
        }
      }
    }
    return new ContentsPage(head, end, entries);
  }

  private static boolean follows(int page, int last) {
    return page >= last && page <= last + FARTHEST_PAGE;
  }

  /** Titles alone: they end where the first of them comes again, as the title of its article. */
  private static ContentsPage noNumbers(List<PrintedLine> lines, int head) {
    List<Entry> entries = new ArrayList<>();
    if (head + 1 < lines.size()) {
      String first = Blanks.none(lines.get(head + 1).text());
      for (int i = head + 1; i < lines.size() && entries.size() < 300; i++) {
        String text = lines.get(i).text();
        if (i > head + 1 && Blanks.none(text).equals(first)) {
          return new ContentsPage(head, i, entries);
        }
        entries.add(new Entry("", List.of(LEADERS.matcher(text).replaceFirst(""))));
      }
    }
    return new ContentsPage(head, head, List.of());
  }
}
