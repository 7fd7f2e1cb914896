package org.gongbao.typeset.page;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param turned whether its type area is turned a quarter (R44)
 */
record FilledPage(boolean turned, List<Placed> placed, List<NoteArea> notes) {
  FilledPage {
    placed = List.copyOf(placed);
    notes = List.copyOf(notes);
  }
}
