package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;
import org.gongbao.model.Passage.Event;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;

/** Passages that are more than text: editors' notes, boxes, chronicles, separators. */
final class PassageDecoder {
  private static final Pattern LABEL = Pattern.compile("(?:编者按|编者的话|编后|按)[：:]");

  /** What a separator that is a blank line is written as. */
  static final String BLANK = "blank";

  private final InlineDecoder inlines;
  private final Diagnostics diagnostics;

  PassageDecoder(InlineDecoder inlines, Diagnostics diagnostics) {
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** Text that may open with its label, or {@code {label: 编者按：, text: …}}. */
  Optional<Block> editorNote(Node value) {
    if (value instanceof MapNode map) {
      MapReader reader = new MapReader(map, diagnostics);
      List<Inline> label = reader.optional("label").map(inlines::content).orElse(List.of());
      List<List<Inline>> text = reader.required("text").map(inlines::lines).orElse(List.of());
      reader.finish();
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Passage.EditorNote(label, text, value.span()));
    }
    List<List<Inline>> text = new ArrayList<>(inlines.lines(value));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> label = List.of();
    if (text.getFirst().getFirst() instanceof Inline.Text first) {
      Matcher opening = LABEL.matcher(first.text());
      if (opening.lookingAt()) {
        label = List.of(part(first, 0, opening.end()));
        List<Inline> rest = new ArrayList<>(text.getFirst());
        rest.set(0, part(first, opening.end(), first.text().length()));
        rest.removeIf(inline -> inline instanceof Inline.Text t && t.text().isEmpty());
        text.set(0, rest);
        text.removeIf(List::isEmpty);
      }
    }
    return Optional.of(new Passage.EditorNote(label, text, value.span()));
  }

  /** Text, or {@code {title: …, body: …}}. */
  Optional<Block> box(Node value) {
    List<Inline> title = List.of();
    Optional<Node> body = Optional.of(value);
    if (value instanceof MapNode map) {
      MapReader reader = new MapReader(map, diagnostics);
      title = reader.optional("title").map(inlines::content).orElse(List.of());
      body = reader.required("body");
      reader.finish();
    }
    List<List<Inline>> text = body.map(inlines::lines).orElse(List.of());
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage.Boxed(title, text, value.span()));
  }

  /** A list of {@code {date: 3月5日, text: …}}; an event without a date is of the day before. */
  Optional<Block> chronicle(Node value) {
    List<Event> events = new ArrayList<>();
    for (Node item : MapReader.items(value, diagnostics)) {
      MapReader.of(item, diagnostics).flatMap(this::event).ifPresent(events::add);
    }
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage.Chronicle(events, value.span()));
  }

  /** A mark such as ✽, or {@code blank} for a blank line. */
  Optional<Block> separator(Node value) {
    return Values.text(value, diagnostics)
        .map(
            word -> {
              List<Inline> ornament = word.equals(BLANK) ? List.of() : inlines.content(value);
              return new Passage.Separator(ornament, value.span());
            });
  }

  private Optional<Event> event(MapReader map) {
    List<Inline> date = map.optional("date").map(inlines::content).orElse(List.of());
    List<Inline> text = map.required("text").map(inlines::content).orElse(List.of());
    map.finish();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Event(date, text, map.span()));
  }

  private static Inline.Text part(Inline.Text text, int from, int to) {
    return new Inline.Text(text.text().substring(from, to), text.span().slice(from, to - from));
  }
}
