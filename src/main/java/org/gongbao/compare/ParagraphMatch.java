package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.compare.Edits.Edit;

/** Which paragraphs of a piece belong together: one to one, or several where one was divided. */
final class ParagraphMatch {
  /** Paragraphs with less in common are not versions of one. */
  private static final double ALIKE = 0.3;

  /** Short ones, such as cells and names, are versions of one when they stand in one's place. */
  private static final int SHORT = 16;

  /** What a short paragraph in the place of another counts when nothing is alike. */
  private static final double PLACE = 0.01;

  /** More pairs than this are not tried out. */
  private static final long PAIRS = 250_000;

  /** How much more must be in common for paragraphs to be read as divided or joined. */
  private static final double DIVIDED = 1.2;

  private final List<Paragraph> before;
  private final List<Paragraph> after;
  private final List<Group> groups = new ArrayList<>();

  private ParagraphMatch(List<Paragraph> before, List<Paragraph> after) {
    this.before = before;
    this.after = after;
  }

  /** Paragraphs that are compared with one another; either side may be empty. */
  record Group(List<Paragraph> before, List<Paragraph> after) {}

  static List<Group> of(List<Paragraph> before, List<Paragraph> after) {
    ParagraphMatch match = new ParagraphMatch(before, after);
    match.all();
    return match.groups;
  }

  private void all() {
    int old = 0;
    int own = 0;
    for (Edit edit : Edits.of(keys(before), keys(after))) {
      equal(old, edit.oldFrom(), own);
      gap(before.subList(edit.oldFrom(), edit.oldTo()), after.subList(edit.from(), edit.to()));
      old = edit.oldTo();
      own = edit.to();
    }
    equal(old, before.size(), own);
  }

  private static List<Object> keys(List<Paragraph> paragraphs) {
    List<Object> keys = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      keys.add(
          List.of(
              paragraph.text(), paragraph.pictures().stream().map(ProofPicture::image).toList()));
    }
    return keys;
  }

  private void equal(int from, int to, int own) {
    for (int i = from; i < to; i++) {
      groups.add(new Group(List.of(before.get(i)), List.of(after.get(own + i - from))));
    }
  }

  /** Paragraphs between two equal ones. */
  private void gap(List<Paragraph> old, List<Paragraph> own) {
    if (old.isEmpty() || own.isEmpty() || (long) old.size() * own.size() > PAIRS) {
      apart(old, own);
      return;
    }
    Pairing pairing = new Pairing(old, own);
    if (old.size() != own.size() && pairing.commonAsOne() > DIVIDED * pairing.common()) {
      groups.add(new Group(old, own));
    } else {
      pairing.add();
    }
  }

  private void apart(List<Paragraph> old, List<Paragraph> own) {
    old.forEach(paragraph -> groups.add(new Group(List.of(paragraph), List.of())));
    own.forEach(paragraph -> groups.add(new Group(List.of(), List.of(paragraph))));
  }

  /** The pairs in order that have most in common. */
  private final class Pairing {
    private final List<Paragraph> old;
    private final List<Paragraph> own;
    private final List<Likeness> oldPairs;
    private final List<Likeness> ownPairs;

    /** What the paragraphs from here to the end can have in common at most. */
    private final double[][] best;

    Pairing(List<Paragraph> old, List<Paragraph> own) {
      this.old = old;
      this.own = own;
      this.oldPairs = old.stream().map(p -> new Likeness(p.text())).toList();
      this.ownPairs = own.stream().map(p -> new Likeness(p.text())).toList();
      this.best = new double[old.size() + 1][own.size() + 1];
      for (int i = old.size() - 1; i >= 0; i--) {
        for (int j = own.size() - 1; j >= 0; j--) {
          double pair = worth(i, j);
          best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
          if (pair > 0) {
            best[i][j] = Math.max(best[i][j], pair + best[i + 1][j + 1]);
          }
        }
      }
    }

    /** Zero for two that are no versions of one. */
    private double worth(int i, int j) {
      Paragraph a = old.get(i);
      Paragraph b = own.get(j);
      if (a.pictures().isEmpty() != b.pictures().isEmpty()) {
        return 0;
      }
      if (oldPairs.get(i).to(ownPairs.get(j)) >= ALIKE) {
        return oldPairs.get(i).common(ownPairs.get(j));
      }
      boolean inPlace =
          a.role() == b.role() && a.text().length() <= SHORT && b.text().length() <= SHORT;
      return inPlace ? PLACE : 0;
    }

    double common() {
      return best[0][0];
    }

    double commonAsOne() {
      return new Likeness(text(old)).common(new Likeness(text(own)));
    }

    private static String text(List<Paragraph> paragraphs) {
      StringBuilder text = new StringBuilder();
      paragraphs.forEach(paragraph -> text.append(paragraph.text()));
      return text.toString();
    }

    void add() {
      int i = 0;
      int j = 0;
      while (i < old.size() && j < own.size()) {
        double pair = worth(i, j);
        if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
          groups.add(new Group(List.of(old.get(i++)), List.of(own.get(j++))));
        } else if (best[i][j] == best[i + 1][j]) {
          groups.add(new Group(List.of(old.get(i++)), List.of()));
        } else {
          groups.add(new Group(List.of(), List.of(own.get(j++))));
        }
      }
      apart(old.subList(i, old.size()), own.subList(j, own.size()));
    }
  }
}
