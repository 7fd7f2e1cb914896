package org.gongbao.press.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;

/**
 * The pages of an issue that a part keeps, and where they are in it.
 *
 * @param old their indices in the issue, in order
 * @param from the first, a cover left aside
 */
record KeptPages(List<Integer> old, int from) {
  /** A range of pages, behind the first page of the issue when that is the cover of the part. */
  static KeptPages of(Part.Pages range, boolean cover, int pages) {
    int to = Math.min(range.to(), pages - 1);
    Stream<Integer> body = IntStream.rangeClosed(range.from(), to).boxed();
    return new KeptPages(
        Stream.concat(cover ? Stream.of(0) : Stream.empty(), body).toList(), range.from());
  }

  int to() {
    return old.getLast();
  }

  /** The same place in the part; nothing when its page is not kept. */
  Optional<Destination> moved(Destination target) {
    int page = old.indexOf(target.page());
    return page < 0 ? Optional.empty() : Optional.of(new Destination(page, target.y()));
  }

  /**
   * Bookmarks that lead into the part; below one that does not, those that do rise to its level.
   */
  List<OutlineEntry> outline(List<OutlineEntry> entries) {
    List<OutlineEntry> moved = new ArrayList<>();
    for (OutlineEntry entry : entries) {
      List<OutlineEntry> kids = outline(entry.kids());
      moved(entry.target())
          .ifPresentOrElse(
              target -> moved.add(new OutlineEntry(entry.title(), target, kids)),
              () -> moved.addAll(kids));
    }
    return moved;
  }
}
