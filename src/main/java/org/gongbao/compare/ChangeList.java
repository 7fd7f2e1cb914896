package org.gongbao.compare;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.gongbao.compare.PageState.State;
import org.gongbao.diag.Messages;
import org.gongbao.diag.SourceSpan;

/** The list that goes with a proof: pages to read again, then every change with its places. */
public final class ChangeList {
  /** Of longer words only the beginning and the end are shown on a screen. */
  private static final int SHOWN = 60;

  private final Comparison comparison;
  private final Messages messages;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private ChangeList(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
  }

  /** Everything, for a file. */
  public static String whole(Comparison comparison, Messages messages) {
    return new ChangeList(comparison, messages).text(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * As much as a screen takes.
   *
   * @param most changes that are told
   */
  public static String brief(Comparison comparison, Messages messages, int most) {
    return new ChangeList(comparison, messages).text(most, SHOWN);
  }

  private String text(int most, int longest) {
    if (comparison.isSame()) {
      lines.add(messages.text("Diff.same", comparison.pages().size()));
      return lines.toString();
    }
    int pages = comparison.pages().size();
    if (pages != comparison.oldPages().size()) {
      lines.add(messages.text("Diff.page-count", comparison.oldPages().size(), pages));
    }
    for (State state : State.values()) {
      pages(state);
    }
    List<Change> changes = comparison.changes();
    lines.add(messages.text("Diff.changes", changes.size()));
    for (int i = 0; i < Math.min(most, changes.size()); i++) {
      change(i + 1, changes.get(i), longest);
    }
    if (changes.size() > most) {
      lines.add(messages.text("Diff.more", changes.size() - most));
    }
    return lines.toString();
  }

  /** The pages of a state, those that follow one another in one line. */
  private void pages(State state) {
    List<PageState> all = comparison.pages().stream().filter(p -> p.state() == state).toList();
    if (all.isEmpty()) {
      return;
    }
    lines.add(messages.text(key(state), all.size()));
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      while (to < all.size() && follows(all.get(to - 1), all.get(to))) {
        to++;
      }
      lines.add("  " + range(all.get(from), all.get(to - 1)));
      from = to;
    }
  }

  private static String key(State state) {
    return switch (state) {
      case CHANGED -> "Diff.changed";
      case RESTYLED -> "Diff.restyled";
      case REBROKEN -> "Diff.rebroken";
      case MOVED -> "Diff.moved";
      case FURNITURE -> "Diff.furniture";
      case SAME -> "Diff.same-pages";
    };
  }

  private static boolean follows(PageState before, PageState after) {
    boolean alike =
        switch (after.state()) {
          case CHANGED -> false;
          case RESTYLED, REBROKEN, FURNITURE, SAME -> true;
          case MOVED ->
              !before.from().isEmpty()
                  && !after.from().isEmpty()
                  && after.from().getFirst() - before.from().getLast() <= 1
                  && after.from().getFirst() >= before.from().getLast();
        };
    return alike && after.page() == before.page() + 1;
  }

  private String range(PageState first, PageState last) {
    String labels = span(first.label(), last.label());
    String sheets = span(Integer.toString(first.page() + 1), Integer.toString(last.page() + 1));
    String pages = messages.text("Diff.pages", labels, sheets);
    return switch (first.state()) {
      case CHANGED -> pages + messages.text("Diff.marks", first.changedLines());
      case RESTYLED, REBROKEN, FURNITURE, SAME -> pages;
      case MOVED -> {
        if (first.from().isEmpty() || last.from().isEmpty()) {
          yield pages;
        }
        List<String> old = comparison.oldPages();
        String from = span(old.get(first.from().getFirst()), old.get(last.from().getLast()));
        yield from.equals(labels) ? pages : pages + messages.text("Diff.from", from);
      }
    };
  }

  private static String span(String first, String last) {
    return first.equals(last) ? first : first + "–" + last;
  }

  private void change(int number, Change change, int longest) {
    StringJoiner head = new StringJoiner(" ", number + ". ", "");
    change.after().ifPresent(place -> head.add(place("Diff.at", place)));
    change.before().ifPresent(place -> head.add(place("Diff.was", place)));
    head.add(messages.text("Diff.article", change.article()));
    change.after().map(Place::span).flatMap(ChangeList::source).ifPresent(head::add);
    lines.add(head.toString());
    switch (change.kind()) {
      case PUT_IN -> words("+", change, change.put(), longest);
      case TAKEN_OUT -> words("-", change, change.taken(), longest);
      case REPLACED -> {
        words("-", change, change.taken(), longest);
        words("+", change, change.put(), longest);
      }
      case ARTICLE_ADDED -> lines.add("   " + messages.text("Diff.article.added"));
      case ARTICLE_REMOVED -> lines.add("   " + messages.text("Diff.article.removed"));
      case ARTICLE_MOVED -> lines.add("   " + messages.text("Diff.article.moved"));
    }
  }

  private String place(String key, Place place) {
    StringJoiner words = new StringJoiner(" ");
    words.add(messages.text("Diff.place.page", place.label()));
    if (place.in().column() > 0) {
      words.add(messages.text("Diff.place.column", place.in().column()));
    }
    if (place.in().line() > 0) {
      words.add(messages.text("Diff.place.line", place.in().line()));
    }
    words.add(place.in().anchor());
    return messages.text(key, words.toString().strip());
  }

  private static Optional<String> source(SourceSpan span) {
    return span.file().isEmpty()
        ? Optional.empty()
        : Optional.of(span.file() + ":" + span.line() + ":" + span.column());
  }

  private void words(String sign, Change change, String words, int longest) {
    lines.add(
        "   " + sign + " " + change.lead() + "【" + cut(words, longest) + "】" + change.trail());
  }

  private String cut(String words, int longest) {
    int length = words.codePointCount(0, words.length());
    if (length <= longest) {
      return words;
    }
    int head = words.offsetByCodePoints(0, longest / 2);
    int tail = words.offsetByCodePoints(words.length(), -longest / 2);
    return messages.text("Diff.cut", words.substring(0, head), words.substring(tail), length);
  }
}
