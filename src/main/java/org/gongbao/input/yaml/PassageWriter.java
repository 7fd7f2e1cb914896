package org.gongbao.input.yaml;

import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;

/** Writes passages so that they are read back the same. */
final class PassageWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  PassageWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void write(int indent, Passage passage) {
    switch (passage) {
      case Passage.EditorNote note -> {
        out.line(indent, "- editor-note:");
        inlines.content(indent + 4, "label", note.label());
        inlines.lines(indent + 4, "text", note.paragraphs());
      }
      case Passage.Quote quote -> inlines.lines(indent, "- quote", quote.paragraphs());
      case Passage.Verse verse -> inlines.lines(indent, "- verse", verse.lines());
      case Passage.Boxed box -> {
        out.line(indent, "- box:");
        inlines.content(indent + 4, "title", box.title());
        inlines.lines(indent + 4, "body", box.paragraphs());
      }
      case Passage.Chronicle chronicle -> {
        out.line(indent, "- chronicle:");
        chronicle.events().forEach(event -> event(indent + 4, event));
      }
      case Passage.Source source -> inlines.content(indent, "- credit", source.content());
      case Passage.Subhead head -> inlines.content(indent, "- subhead", head.content());
      case Passage.Separator separator -> separator(indent, separator.ornament());
    }
  }

  private void event(int indent, Passage.Event event) {
    out.line(indent, "-");
    inlines.content(indent + 2, "date", event.date());
    inlines.content(indent + 2, "text", event.text());
  }

  private void separator(int indent, List<Inline> ornament) {
    if (ornament.isEmpty()) {
      out.line(indent, "- separator: " + PassageDecoder.BLANK);
    } else {
      inlines.content(indent, "- separator", ornament);
    }
  }
}
