package org.gongbao.page;

import java.util.List;

/** A bookmark with those below it. */
public record OutlineEntry(String title, Destination target, List<OutlineEntry> kids) {
  public OutlineEntry {
    kids = List.copyOf(kids);
  }
}
