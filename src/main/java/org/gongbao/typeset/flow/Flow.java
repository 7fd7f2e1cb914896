package org.gongbao.typeset.flow;

import java.util.List;
import org.gongbao.page.StructNode;

/**
 * One piece of an issue ready for pages.
 *
 * @param notes its footnotes, by their numbers
 * @param structure its logical tree; leaves count from 0
 * @param leaves how many there are
 */
public record Flow(List<Stretch> stretches, List<Note> notes, StructNode structure, int leaves) {
  /** What stands on no page. */
  public static final Flow NONE =
      new Flow(List.of(), List.of(), new StructNode.StructGroup(StructNode.Role.ART, List.of()), 0);

  public Flow {
    stretches = List.copyOf(stretches);
    notes = List.copyOf(notes);
  }

  /** A flow without footnotes. */
  public Flow(List<Stretch> stretches, StructNode structure, int leaves) {
    this(stretches, List.of(), structure, leaves);
  }

  /** A flow in one column. */
  public static Flow of(List<FlowItem> items, StructNode structure, int leaves) {
    return new Flow(List.of(new Stretch(1, false, false, items)), structure, leaves);
  }
}
