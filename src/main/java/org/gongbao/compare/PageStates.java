package org.gongbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.compare.GroupComparison.Verdict;
import org.gongbao.compare.PageState.State;
import org.gongbao.press.proof.ChangeMark;

/** Sums up the lines of every page of the new proof. */
final class PageStates {
  private final Proof before;
  private final Proof after;
  private final Map<Integer, List<Verdict>> verdicts = new HashMap<>();
  private final Map<Integer, Set<ChangeMark>> marks = new HashMap<>();
  private final Map<Integer, Integer> oldLines = new HashMap<>();

  PageStates(Proof before, Proof after, List<Verdict> verdicts, List<ChangeMark> marks) {
    this.before = before;
    this.after = after;
    for (Verdict verdict : verdicts) {
      this.verdicts.computeIfAbsent(verdict.line().page(), page -> new ArrayList<>()).add(verdict);
    }
    for (ChangeMark mark : marks) {
      this.marks.computeIfAbsent(mark.page(), page -> new LinkedHashSet<>()).add(mark);
    }
    before.pieces().stream()
        .flatMap(piece -> piece.paragraphs().stream())
        .flatMap(paragraph -> paragraph.lines().stream())
        .forEach(line -> oldLines.merge(line.page(), 1, Integer::sum));
  }

  List<PageState> states() {
    List<PageState> states = new ArrayList<>();
    for (int page = 0; page < after.pages().size(); page++) {
      Set<Integer> from = new TreeSet<>();
      for (Verdict verdict : verdicts.getOrDefault(page, List.of())) {
        verdict.old().ifPresent(line -> from.add(line.page()));
      }
      String label = after.pages().get(page).label();
      int changed = marks.getOrDefault(page, Set.of()).size();
      states.add(new PageState(page, label, state(page), changed, List.copyOf(from)));
    }
    return states;
  }

  private State state(int page) {
    if (marks.containsKey(page)) {
      return State.CHANGED;
    }
    List<Verdict> own = verdicts.getOrDefault(page, List.of());
    State gravest = own.stream().map(Verdict::state).min(State::compareTo).orElse(State.SAME);
    if (gravest != State.SAME) {
      return gravest;
    }
    if (page >= before.pages().size() || oldLines.getOrDefault(page, 0) != own.size()) {
      return State.MOVED;
    }
    ProofPage old = before.pages().get(page);
    ProofPage now = after.pages().get(page);
    if (!old.pictures().equals(now.pictures())) {
      return State.MOVED;
    }
    return old.furniture().equals(now.furniture()) && old.label().equals(now.label())
        ? State.SAME
        : State.FURNITURE;
  }
}
