package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the titles of the contents in the body, all at once: of all assignments that keep the order
 * of the contents, the one whose titles are most like the entries.
 */
final class TitleMatch {
  private static final double LEAST = 0.55;
  private static final double MID_SENTENCE = 0.3;
  private static final int MOST_LINES = 6;

  /**
   * An entry found.
   *
   * @param entry its number in the contents
   * @param part the first of the entry's lines that belongs to the title; those before are heads
   * @param from the first line of the title block, with its issuer
   * @param to the first line after the title
   */
  record Found(int entry, int part, int from, int to, double score) {}

  private final List<PrintedLine> lines;
  private final boolean[] titleLike;

  TitleMatch(List<PrintedLine> lines) {
    this.lines = lines;
    this.titleLike = new boolean[lines.size()];
    for (int i = 0; i < titleLike.length; i++) {
      titleLike[i] = LineForm.titleLike(lines.get(i).text());
    }
  }

  /** The entries found, in order; those not found are missing. */
  List<Found> match(List<ContentsPage.Entry> entries) {
    int n = lines.size();
    double[] best = new double[n + 1];
    List<Found[]> choices = new ArrayList<>();
    for (int e = 0; e < entries.size(); e++) {
      Found[] endingAt = new Found[n + 1];
      for (Found f : candidates(entries.get(e), e)) {
        if (endingAt[f.to] == null
            || best[f.from] + f.score > best[endingAt[f.to].from] + endingAt[f.to].score) {
          endingAt[f.to] = f;
        }
      }
      double[] next = new double[n + 1];
      Found[] choice = new Found[n + 1];
      for (int p = 0; p <= n; p++) {
        next[p] = best[p];
        if (p > 0 && next[p - 1] > next[p]) {
          next[p] = next[p - 1];
          choice[p] = choice[p - 1];
        }
        Found f = endingAt[p];
        if (f != null && best[f.from] + f.score > next[p]) {
          next[p] = best[f.from] + f.score;
          choice[p] = f;
        }
      }
      best = next;
      choices.add(choice);
    }
    return trace(choices, n);
  }

  private static List<Found> trace(List<Found[]> choices, int n) {
    List<Found> found = new ArrayList<>();
    int p = n;
    for (int e = choices.size() - 1; e >= 0; e--) {
      Found f = choices.get(e)[p];
      if (f != null) {
        found.add(f);
        p = f.from;
      }
    }
    Collections.reverse(found);
    return found;
  }

  private List<Found> candidates(ContentsPage.Entry entry, int number) {
    List<Found> found = new ArrayList<>();
    for (int part = 0; part < entry.parts().size(); part++) {
      Wording wanted = new Wording(entry.from(part));
      if (wanted.letters().length() < 2) {
        continue;
      }
      for (int from = 0; from < lines.size(); from++) {
        if (titleLike[from]) {
          windows(wanted, number, part, from, found);
        }
      }
    }
    return found;
  }

  private void windows(Wording wanted, int number, int part, int from, List<Found> found) {
    StringBuilder text = new StringBuilder();
    double penalty = midSentence(from) ? MID_SENTENCE : 0;
    for (int to = from; to < lines.size() && to < from + MOST_LINES; to++) {
      String line = lines.get(to).text();
      boolean note = LineForm.note(line);
      if (note ? to == from : !titleLike[to]) {
        return;
      }
      text.append(line);
      Wording here = new Wording(text.toString());
      if (here.letters().length() > 2.2 * wanted.letters().length() + 4) {
        return;
      }
      double score = wanted.like(here) - penalty - 0.01 * part;
      if (score >= LEAST) {
        found.add(new Found(number, part, from, to + 1, score * score));
      }
      if (note) {
        return;
      }
    }
  }

  /** Whether the line before runs on into this one. */
  private boolean midSentence(int at) {
    if (at == 0 || lines.get(at).page()) {
      return false;
    }
    PrintedLine before = lines.get(at - 1);
    return !LineForm.ends(before.text())
        && !LineForm.date(before.text())
        && !LineForm.roster(before.text())
        && before.width() > 20;
  }
}
