package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/** Who is appointed to or removed from which office (E58). */
public record Appointments(List<Group> groups, SourceSpan span) implements Block {
  public Appointments {
    groups = List.copyOf(groups);
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>();
    for (Group group : groups) {
      texts.add(group.head());
      group.items().forEach(item -> texts.add(item.content()));
    }
    return List.copyOf(texts);
  }

  /**
   * Those under one head.
   *
   * @param head such as 任命：; may be empty
   */
  public record Group(List<Inline> head, List<Item> items, SourceSpan span) {
    public Group {
      head = List.copyOf(head);
      items = List.copyOf(items);
    }
  }

  /**
   * A person and what follows the name.
   *
   * @param name without any content where the text does not begin with a name
   * @param text such as 为云川区人民法院副院长
   */
  public record Item(Roster.Name name, List<Inline> text, SourceSpan span) {
    public Item {
      text = List.copyOf(text);
    }

    /** The name, its note and the text. */
    public List<Inline> content() {
      List<Inline> content = new ArrayList<>(name.text());
      content.addAll(text);
      return List.copyOf(content);
    }
  }
}
