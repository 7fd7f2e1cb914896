package org.gongbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.compare.Characters.Spot;
import org.gongbao.compare.Edits.Edit;
import org.gongbao.compare.PageState.State;
import org.gongbao.compare.ParagraphMatch.Group;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.press.proof.ChangeMark.Kind;

/** Compares paragraphs that belong together: their characters, then their lines. */
final class GroupComparison {
  private static final int NONE = -1;

  private final Characters before;
  private final Characters after;
  private final List<Edit> edits;

  /** For each new character the same one in the old text, or {@link #NONE}. */
  private final int[] oldOf;

  GroupComparison(Group group, Map<ImageAsset, Integer> pictures) {
    this.before = new Characters(group.before(), pictures);
    this.after = new Characters(group.after(), pictures);
    this.edits = Rewording.of(before, after);
    this.oldOf = new int[after.size()];
    Arrays.fill(oldOf, NONE);
    int old = 0;
    int own = 0;
    for (Edit edit : edits) {
      while (own < edit.from()) {
        oldOf[own++] = old++;
      }
      own = edit.to();
      old = edit.oldTo();
    }
    while (own < after.size()) {
      oldOf[own++] = old++;
    }
  }

  Characters before() {
    return before;
  }

  Characters after() {
    return after;
  }

  /** The edits as they are told. */
  List<Edit> told() {
    return Rewording.whole(edits, before, after);
  }

  /** A new line against the old proof, and the page it came from. */
  record Verdict(ProofLine line, State state, Optional<ProofLine> old) {}

  /** One for each new line, in order. */
  List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    int at = 0;
    for (ProofLine line : after.lines()) {
      while (after.spot(at).isEmpty()) {
        at++;
      }
      int length = line.length();
      verdicts.add(verdict(line, at, length));
      at += length;
    }
    return verdicts;
  }

  private Verdict verdict(ProofLine line, int from, int length) {
    Optional<ProofLine> old = Optional.empty();
    boolean whole = true;
    for (int i = from; i < from + length; i++) {
      if (oldOf[i] == NONE) {
        return new Verdict(line, State.CHANGED, old);
      }
      ProofLine stood = before.spot(oldOf[i]).orElseThrow().line();
      whole &= old.isEmpty() || old.get() == stood;
      old = old.or(() -> Optional.of(stood));
    }
    boolean same = whole && old.get().length() == length;
    return new Verdict(line, same ? LineLook.state(old.get(), line) : State.REBROKEN, old);
  }

  /** Bars beside lines with new characters, signs where some were only taken out. */
  List<ChangeMark> marks() {
    List<ChangeMark> marks = new ArrayList<>();
    Map<ProofLine, Boolean> barred = new IdentityHashMap<>();
    int picture = 0;
    for (int i = 0; i < after.size(); i++) {
      if (after.isPicture(i)) {
        ProofPicture drawn = after.pictures().get(picture++);
        if (oldOf[i] == NONE) {
          marks.add(new ChangeMark(Kind.CHANGED, drawn.page(), drawn.area(), false));
        }
      }
    }
    for (Edit edit : edits) {
      if (edit.from() == edit.to()) {
        takenOut(edit.from()).ifPresent(marks::add);
      }
      for (int i = edit.from(); i < edit.to(); i++) {
        // A paragraph that now begins of its own is marked at its first line.
        Optional<Spot> spot = after.spot(i).isPresent() ? after.spot(i) : after.near(i);
        spot.map(Spot::line)
            .filter(line -> barred.put(line, true) == null)
            .ifPresent(line -> marks.add(bar(line)));
      }
    }
    return marks;
  }

  private static ChangeMark bar(ProofLine line) {
    return new ChangeMark(Kind.CHANGED, line.page(), line.area(), line.turned());
  }

  /** Beside the line, or between two lines when what stood at the end of one is gone. */
  private Optional<ChangeMark> takenOut(int at) {
    Optional<ProofLine> left = at == 0 ? Optional.empty() : after.spot(at - 1).map(Spot::line);
    Optional<ProofLine> right =
        at == after.size() ? Optional.empty() : after.spot(at).map(Spot::line);
    boolean between = left.isPresent() && right.isPresent() && left.get() != right.get();
    return left.or(() -> right).map(line -> sign(line, between ? 1000 : 500));
  }

  /**
   * A sign of something taken out.
   *
   * @param down from the head of the line, in 1/1000 of its height
   */
  static ChangeMark sign(ProofLine line, int down) {
    Rect area = line.area();
    Rect edge =
        line.turned()
            ? new Rect(
                area.x().plus(area.width().thousandths(down)), area.y(), Length.ZERO, area.height())
            : new Rect(
                area.x(),
                area.y().plus(area.height().thousandths(down)),
                area.width(),
                Length.ZERO);
    return new ChangeMark(Kind.TAKEN_OUT, line.page(), edge, line.turned());
  }
}
