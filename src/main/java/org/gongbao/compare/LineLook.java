package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.compare.PageState.State;
import org.gongbao.geom.Ink;

/** How a line looks: two lines of the same characters are compared by it. */
record LineLook(List<CharacterLook> characters, List<Long> advances) {
  /** The type of one character. */
  record CharacterLook(String face, long size, Ink ink) {}

  private static LineLook of(ProofLine line) {
    List<CharacterLook> characters = new ArrayList<>();
    List<Long> advances = new ArrayList<>();
    for (ProofRun run : line.runs()) {
      CharacterLook look = new CharacterLook(run.face(), run.size(), run.ink());
      for (Long advance : run.advances()) {
        characters.add(look);
        advances.add(advance);
      }
    }
    return new LineLook(characters, advances);
  }

  /** What became of a line that has all its characters. */
  static State state(ProofLine before, ProofLine after) {
    LineLook old = of(before);
    LineLook own = of(after);
    if (!old.characters.equals(own.characters)) {
      return State.RESTYLED;
    }
    if (!old.advances.equals(own.advances)) {
      return State.REBROKEN;
    }
    boolean stays =
        before.page() == after.page()
            && before.area().equals(after.area())
            && before.turned() == after.turned();
    return stays ? State.SAME : State.MOVED;
  }
}
