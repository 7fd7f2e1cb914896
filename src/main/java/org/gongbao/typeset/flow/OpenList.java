package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;

/** A list that grows item by item, a list of a lower level within the item before it. */
final class OpenList {
  private final List<Item> items = new ArrayList<>();

  /** What an item holds: its own content, then the list below it. */
  private static final class Item {
    private final List<StructNode> body = new ArrayList<>();
    private final OpenList below = new OpenList();
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * Adds an item.
   *
   * @param level 1 for this list; one that has no item above it stands in this list too
   */
  void add(int level, StructNode content) {
    if (level > 1 && !items.isEmpty()) {
      items.getLast().below.add(level - 1, content);
    } else {
      items.add(new Item());
      items.getLast().body.add(content);
    }
  }

  /** Adds to the item that was added last. */
  void addToLast(StructNode content) {
    Item last = items.getLast();
    if (last.below.isEmpty()) {
      last.body.add(content);
    } else {
      last.below.addToLast(content);
    }
  }

  StructGroup group() {
    return new StructGroup(Role.LIST, items.stream().map(OpenList::item).toList());
  }

  private static StructNode item(Item item) {
    List<StructNode> kids = new ArrayList<>(item.body);
    if (!item.below.isEmpty()) {
      kids.add(item.below.group());
    }
    return new StructGroup(Role.ITEM, List.of(new StructGroup(Role.ITEM_BODY, kids)));
  }
}
