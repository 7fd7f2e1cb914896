package org.gongbao.compare;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/**
 * A run of characters where it is drawn.
 *
 * @param page index from 0
 * @param frame in which its coordinates count
 * @param baseline in 1/65536 pt below the top of the frame
 * @param place as the margin of a proof names it
 */
public record DrawnText(int page, Frame frame, long baseline, ProofPlace place, ProofRun run) {
  /** Where the pen stands after the last character. */
  long end() {
    return run.x() + run.advances().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Where coordinates count from: the trim, or the corner of what is turned (R44).
   *
   * @param x of that corner, in 1/65536 pt
   * @param y of that corner, in 1/65536 pt
   */
  public record Frame(boolean turned, long x, long y) {
    public static final Frame UPRIGHT = new Frame(false, 0, 0);

    /** An area of this frame on the page. */
    Rect onPage(long left, long top, long right, long bottom) {
      return turned
          ? rect(x + top, y - right, bottom - top, right - left)
          : rect(left, top, right - left, bottom - top);
    }

    private static Rect rect(long x, long y, long width, long height) {
      return new Rect(new Length(x), new Length(y), new Length(width), new Length(height));
    }
  }
}
