package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a flow as they grow: text in the columns of its article, and what lies across
 * them or on turned pages between.
 */
public final class Stretches {
  private final int columns;
  private final List<Stretch> done = new ArrayList<>();
  private List<FlowItem> items = new ArrayList<>();
  private int current;
  private boolean turned;
  private boolean newPage;

  /** For an article of this many columns. */
  public Stretches(int columns) {
    this.columns = columns;
    this.current = columns;
  }

  /** Puts an item into the columns; it is as wide as one of them. */
  public void add(FlowItem item) {
    enter(columns, false);
    items.add(item);
  }

  /** Puts items into the columns. */
  public void addAll(List<? extends FlowItem> more) {
    more.forEach(this::add);
  }

  /** Puts items across all columns; they are as wide as the type area (R29). */
  public void across(List<? extends FlowItem> more) {
    enter(1, false);
    items.addAll(more);
  }

  /** Puts items on turned pages; they are as wide as the type area is high (R44). */
  public void turned(List<? extends FlowItem> more) {
    enter(1, true);
    items.addAll(more);
  }

  /** Lets what is put in next begin a page (R43). */
  public void newPage() {
    close();
    newPage = true;
  }

  /** All stretches in order. */
  public List<Stretch> all() {
    close();
    return List.copyOf(done);
  }

  private void enter(int wanted, boolean wantedTurned) {
    if (current != wanted || turned != wantedTurned) {
      close();
      current = wanted;
      turned = wantedTurned;
    }
  }

  private void close() {
    if (!items.isEmpty()) {
      done.add(new Stretch(current, turned, newPage, items));
      items = new ArrayList<>();
      newPage = false;
    }
  }
}
