package org.gongbao.compare;

import java.util.List;

/**
 * A page of the new proof against the old one.
 *
 * @param page index from 0
 * @param label the number it is known by
 * @param state the gravest of its lines
 * @param changedLines lines with changed text, and places where text was taken out
 * @param from indexes of the old pages its lines stood on, in order
 */
public record PageState(int page, String label, State state, int changedLines, List<Integer> from) {
  /** What is to be read again; the gravest first. */
  public enum State {
    /** Words or pictures changed. */
    CHANGED,
    /** The same words in another face, size or colour. */
    RESTYLED,
    /** The same words, but lines end elsewhere or are spaced otherwise. */
    REBROKEN,
    /** The same lines at other places, or beside others. */
    MOVED,
    /** The same lines at the same places; page number, running head or rules differ. */
    FURNITURE,
    SAME
  }

  public PageState {
    from = List.copyOf(from);
  }
}
