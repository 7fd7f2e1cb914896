package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/** Text set apart from the running text around it. */
public sealed interface Passage extends Block {
  /**
   * What the editors say of a piece (E64).
   *
   * @param label such as 编者按：; may be empty
   */
  record EditorNote(List<Inline> label, List<List<Inline>> paragraphs, SourceSpan span)
      implements Passage {
    public EditorNote {
      label = List.copyOf(label);
      paragraphs = copied(paragraphs);
    }

    @Override
    public List<List<Inline>> texts() {
      return with(label, paragraphs);
    }
  }

  /** Paragraphs in the words of others (R25). */
  record Quote(List<List<Inline>> paragraphs, SourceSpan span) implements Passage {
    public Quote {
      paragraphs = copied(paragraphs);
    }

    @Override
    public List<List<Inline>> texts() {
      return paragraphs;
    }
  }

  /** Lines that stay as they are written: a poem, a song, a slogan. */
  record Verse(List<List<Inline>> lines, SourceSpan span) implements Passage {
    public Verse {
      lines = copied(lines);
    }

    @Override
    public List<List<Inline>> texts() {
      return lines;
    }
  }

  /**
   * Text in a frame of rules.
   *
   * @param title may be empty
   */
  record Boxed(List<Inline> title, List<List<Inline>> paragraphs, SourceSpan span)
      implements Passage {
    public Boxed {
      title = List.copyOf(title);
      paragraphs = copied(paragraphs);
    }

    @Override
    public List<List<Inline>> texts() {
      return with(title, paragraphs);
    }
  }

  /** What happened, day by day (大事记, E68). */
  record Chronicle(List<Event> events, SourceSpan span) implements Passage {
    public Chronicle {
      events = List.copyOf(events);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>();
      events.forEach(event -> texts.addAll(List.of(event.date(), event.text())));
      return List.copyOf(texts);
    }
  }

  /**
   * One event of a chronicle.
   *
   * @param date as printed; empty for another event of the day before
   */
  record Event(List<Inline> date, List<Inline> text, SourceSpan span) {
    public Event {
      date = List.copyOf(date);
      text = List.copyOf(text);
    }
  }

  /** Where a text comes from, or what its author does: （作者单位：…） (E66). */
  record Source(List<Inline> content, SourceSpan span) implements Passage {
    public Source {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** A head without a number, within an essay or a column of short pieces (E67, E69). */
  record Subhead(List<Inline> content, SourceSpan span) implements Passage {
    public Subhead {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /**
   * What parts two stretches of text.
   *
   * @param ornament a blank line when empty
   */
  record Separator(List<Inline> ornament, SourceSpan span) implements Passage {
    public Separator {
      ornament = List.copyOf(ornament);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(ornament);
    }
  }

  private static List<List<Inline>> copied(List<List<Inline>> lines) {
    return lines.stream().map(List::copyOf).toList();
  }

  private static List<List<Inline>> with(List<Inline> first, List<List<Inline>> rest) {
    List<List<Inline>> texts = new ArrayList<>(List.of(first));
    texts.addAll(rest);
    return List.copyOf(texts);
  }
}
