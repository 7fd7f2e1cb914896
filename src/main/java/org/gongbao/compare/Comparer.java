package org.gongbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.compare.Change.Kind;
import org.gongbao.compare.Edits.Edit;
import org.gongbao.compare.GroupComparison.Verdict;
import org.gongbao.compare.ParagraphMatch.Group;
import org.gongbao.compare.PieceMatch.Matched;
import org.gongbao.compare.Proof.Piece;
import org.gongbao.diag.SourceSpan;
import org.gongbao.image.ImageAsset;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/**
 * Compares two proofs by their text (R75): first which article is which, then which paragraph, then
 * character by character, so that what moved is not told as new.
 */
public final class Comparer {
  /** Characters told before and after a change. */
  private static final int CONTEXT = 8;

  /** A picture has no line. */
  private static final ProofPlace NOWHERE = new ProofPlace("", 0, 0);

  private final Proof before;
  private final Proof after;
  private final Map<ImageAsset, Integer> pictures = Characters.numbers();
  private final List<Change> changes = new ArrayList<>();
  private final List<ChangeMark> marks = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /** The line that was read last. */
  private Optional<ProofLine> last = Optional.empty();

  /** Whether something is gone from before the first line. */
  private boolean pending;

  private Comparer(Proof before, Proof after) {
    this.before = before;
    this.after = after;
  }

  /** What is different in the new proof. */
  public static Comparison compare(Proof before, Proof after) {
    Comparer comparer = new Comparer(before, after);
    comparer.pieces();
    List<PageState> pages =
        new PageStates(before, after, comparer.verdicts, comparer.marks).states();
    return new Comparison(
        before.pages().stream().map(ProofPage::label).toList(),
        pages,
        comparer.changes,
        comparer.marks);
  }

  private void pieces() {
    Matched matched = PieceMatch.of(before.pieces(), after.pieces());
    List<Integer> gone = new ArrayList<>();
    for (int old = 0; old < before.pieces().size(); old++) {
      gone.add(old);
    }
    Arrays.stream(matched.oldOf()).forEach(found -> gone.remove(Integer.valueOf(found)));
    for (int i = 0; i < after.pieces().size(); i++) {
      Piece own = after.pieces().get(i);
      int old = matched.oldOf()[i];
      if (old == PieceMatch.NONE) {
        added(own);
      } else {
        while (!gone.isEmpty() && gone.getFirst() < old && !matched.moved().contains(i)) {
          removed(before.pieces().get(gone.removeFirst()));
        }
        Piece stood = before.pieces().get(old);
        if (matched.moved().contains(i)) {
          changes.add(whole(Kind.ARTICLE_MOVED, Optional.of(stood), Optional.of(own)));
        }
        compare(stood, own);
      }
    }
    gone.forEach(old -> removed(before.pieces().get(old)));
  }

  private void added(Piece piece) {
    changes.add(whole(Kind.ARTICLE_ADDED, Optional.empty(), Optional.of(piece)));
    take(new GroupComparison(new Group(List.of(), piece.paragraphs()), pictures));
  }

  private void removed(Piece piece) {
    changes.add(whole(Kind.ARTICLE_REMOVED, Optional.of(piece), Optional.empty()));
    gone();
  }

  /** A change of an article as a whole. */
  private Change whole(Kind kind, Optional<Piece> old, Optional<Piece> own) {
    return new Change(
        kind,
        own.or(() -> old).map(Piece::title).orElse(""),
        old.flatMap(piece -> begin(before, piece)),
        own.flatMap(piece -> begin(after, piece)),
        kind == Kind.ARTICLE_REMOVED ? old.map(Piece::title).orElse("") : "",
        kind == Kind.ARTICLE_ADDED ? own.map(Piece::title).orElse("") : "",
        "",
        "");
  }

  private static Optional<Place> begin(Proof proof, Piece piece) {
    return piece.paragraphs().stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .findFirst()
        .map(line -> place(proof, line, 0));
  }

  private void compare(Piece old, Piece own) {
    List<GroupComparison> groups = new ArrayList<>();
    for (Group group : ParagraphMatch.of(old.paragraphs(), own.paragraphs())) {
      groups.add(new GroupComparison(group, pictures));
    }
    // A paragraph that is gone would stand where the next one stands, or at the end.
    List<Optional<ProofLine>> following = new ArrayList<>();
    Optional<ProofLine> next = Optional.empty();
    for (GroupComparison group : groups.reversed()) {
      following.addFirst(next);
      next = group.after().lines().isEmpty() ? next : Optional.of(group.after().lines().getFirst());
    }
    for (int i = 0; i < groups.size(); i++) {
      tell(own.title(), groups.get(i), following.get(i));
      take(groups.get(i));
    }
  }

  /** Adds what a comparison of paragraphs found; what is gone is marked where it stood. */
  private void take(GroupComparison group) {
    if (group.after().size() == 0) {
      gone();
      return;
    }
    List<ProofLine> lines = group.after().lines();
    if (!lines.isEmpty()) {
      if (pending) {
        marks.add(GroupComparison.sign(lines.getFirst(), 0));
        pending = false;
      }
      last = Optional.of(lines.getLast());
    }
    verdicts.addAll(group.verdicts());
    marks.addAll(group.marks());
  }

  private void gone() {
    last.map(line -> GroupComparison.sign(line, 1000))
        .ifPresentOrElse(this::addOnce, () -> pending = true);
  }

  /** Several paragraphs gone from one place have one sign. */
  private void addOnce(ChangeMark mark) {
    if (!marks.contains(mark)) {
      marks.add(mark);
    }
  }

  private void tell(String article, GroupComparison group, Optional<ProofLine> following) {
    Characters old = group.before();
    Characters own = group.after();
    for (Edit edit : group.told()) {
      Kind kind = edit.from() == edit.to() ? Kind.TAKEN_OUT : Kind.REPLACED;
      kind = edit.oldFrom() == edit.oldTo() ? Kind.PUT_IN : kind;
      boolean ownText = own.size() > 0;
      Characters around = ownText ? own : old;
      int from = ownText ? edit.from() : edit.oldFrom();
      int to = ownText ? edit.to() : edit.oldTo();
      changes.add(
          new Change(
              kind,
              article,
              place(before, old, edit.oldFrom()),
              place(after, own, edit.from())
                  .or(() -> following.or(() -> last).map(line -> place(after, line, 0))),
              old.words(edit.oldFrom(), edit.oldTo()),
              own.words(edit.from(), edit.to()),
              around.words(from - CONTEXT, from),
              around.words(to, to + CONTEXT)));
    }
  }

  private static Optional<Place> place(Proof proof, Characters characters, int at) {
    Optional<Place> spot = characters.near(at).map(near -> place(proof, near.line(), near.index()));
    return spot.or(
        () ->
            characters.pictures().stream()
                .findFirst()
                .map(
                    picture ->
                        new Place(
                            picture.page(),
                            label(proof, picture.page()),
                            NOWHERE,
                            SourceSpan.NONE)));
  }

  private static Place place(Proof proof, ProofLine line, int index) {
    return new Place(line.page(), label(proof, line.page()), line.place(), line.span(index));
  }

  private static String label(Proof proof, int page) {
    return proof.pages().get(page).label();
  }
}
