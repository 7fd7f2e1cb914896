package org.gongbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongbao.compare.Proof.Piece;

/** Which piece of the old proof is which of the new: by text, then by title, then by likeness. */
final class PieceMatch {
  /** A piece that was not in the other proof. */
  static final int NONE = -1;

  /** Pieces with less in common are two pieces. */
  private static final double ALIKE = 0.4;

  private final List<Piece> before;
  private final List<Piece> after;
  private final int[] oldOf;
  private final boolean[] taken;

  private PieceMatch(List<Piece> before, List<Piece> after) {
    this.before = before;
    this.after = after;
    this.oldOf = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(oldOf, NONE);
  }

  /**
   * Matched pieces.
   *
   * @param oldOf for each new piece the old one, or {@link #NONE}
   * @param moved new pieces that the old proof has in another order
   */
  record Matched(int[] oldOf, Set<Integer> moved) {}

  static Matched of(List<Piece> before, List<Piece> after) {
    PieceMatch match = new PieceMatch(before, after);
    match.by(Piece::text);
    match.by(Piece::title);
    match.byLikeness();
    return new Matched(match.oldOf, match.moved());
  }

  /** Pairs in order those that are equal; such a text may stand twice. */
  private void by(Function<Piece, String> key) {
    Map<String, List<Integer>> free = new HashMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!taken[i]) {
        free.computeIfAbsent(key.apply(before.get(i)), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < after.size(); i++) {
      List<Integer> same = free.getOrDefault(key.apply(after.get(i)), List.of());
      if (oldOf[i] == NONE && !same.isEmpty() && !key.apply(after.get(i)).isEmpty()) {
        pair(same.removeLast(), i);
      }
    }
  }

  private void byLikeness() {
    Map<Integer, Likeness> old = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        old.put(i, new Likeness(before.get(i).text()));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (oldOf[i] == NONE) {
        Likeness own = new Likeness(after.get(i).text());
        double best = ALIKE;
        int found = NONE;
        for (int j = 0; j < before.size(); j++) {
          double alike = taken[j] ? 0 : own.to(old.get(j));
          if (alike > best) {
            best = alike;
            found = j;
          }
        }
        if (found != NONE) {
          pair(found, i);
        }
      }
    }
  }

  private void pair(int old, int own) {
    oldOf[own] = old;
    taken[old] = true;
  }

  /** All but the longest row, by characters, that kept its order. */
  private Set<Integer> moved() {
    int n = after.size();
    long[] weight = new long[n];
    int[] previous = new int[n];
    int last = NONE;
    for (int i = 0; i < n; i++) {
      previous[i] = NONE;
      if (oldOf[i] != NONE) {
        for (int j = 0; j < i; j++) {
          if (oldOf[j] != NONE && oldOf[j] < oldOf[i] && weight[j] > weight[i]) {
            weight[i] = weight[j];
            previous[i] = j;
          }
        }
        weight[i] += after.get(i).text().length();
        last = last == NONE || weight[i] > weight[last] ? i : last;
      }
    }
    Set<Integer> kept = new HashSet<>();
    for (int i = last; i != NONE; i = previous[i]) {
      kept.add(i);
    }
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i < n; i++) {
      if (oldOf[i] != NONE && !kept.contains(i)) {
        moved.add(i);
      }
    }
    return moved;
  }
}
