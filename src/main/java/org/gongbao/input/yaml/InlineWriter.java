package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.Names;
import org.gongbao.model.Inline;
import org.gongbao.node.SourceLine;

/** Writes what stands in lines so that {@link InlineDecoder} reads the same. */
final class InlineWriter {
  private final YamlText out;

  InlineWriter(YamlText out) {
    this.out = out;
  }

  /** The lines of a key, or nothing when there are none. */
  void lines(int indent, String key, List<List<Inline>> lines) {
    if (lines.size() == 1) {
      one(indent, key + ":", lines.getFirst());
    } else if (!lines.isEmpty()) {
      out.line(indent, key + ":");
      lines.forEach(line -> one(indent + 2, "-", line));
    }
  }

  /** Lines that may end in a spread name, written as print offices write them: 高 岚. */
  void nameLines(int indent, String key, List<List<Inline>> lines) {
    lines(indent, key, lines.stream().map(InlineWriter::name).toList());
  }

  /** One run of content; its breaks part the lines of a list. */
  void content(int indent, String key, List<Inline> content) {
    List<List<Inline>> lines = split(content);
    if (lines.size() > 1) {
      out.line(indent, key + ":");
      lines.forEach(line -> parts(indent + 2, line));
    } else if (!content.isEmpty()) {
      lines(indent, key, lines);
    }
  }

  /** One run of content as an item of a list. */
  void item(int indent, List<Inline> content) {
    List<List<Inline>> lines = split(content);
    if (lines.size() > 1) {
      out.line(indent, "-");
      lines.forEach(line -> parts(indent + 2, line));
    } else {
      one(indent, "-", content);
    }
  }

  /** One run of content as the list of its parts, which nothing is recognised in. */
  void parts(int indent, String key, List<Inline> content) {
    out.line(indent, key + ":");
    content.forEach(part -> one(indent + 2, "-", List.of(part)));
  }

  private static List<List<Inline>> split(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    for (Inline inline : content) {
      if (inline instanceof Inline.Break) {
        lines.add(new ArrayList<>());
      } else {
        lines.getLast().add(inline);
      }
    }
    return lines;
  }

  private void one(int indent, String before, List<Inline> line) {
    if (line.size() != 1) {
      out.line(indent, before);
      // A list inside the list of lines holds the parts of one line.
      if (before.equals("-")) {
        line.forEach(part -> one(indent + 2, "-", List.of(part)));
      } else {
        parts(indent + 2, line);
      }
      return;
    }
    switch (line.getFirst()) {
      case Inline.Text text -> out.scalar(indent, before + " ", text.text());
      case Inline.Spread spread -> spread(indent, before, spread);
      case Inline.RunIn runIn -> out.scalar(indent, before + " ", Inline.text(runIn.content()));
      case Inline.Emphasis words -> {
        out.line(indent, before);
        content(indent + 2, InlineDecoder.key(words.kind()), words.content());
      }
      case Inline.Blank blank -> out.line(indent, before + " {blank: " + blank.width() + "}");
      case Inline.Footnote note -> {
        out.line(indent, before);
        content(indent + 2, "footnote", note.content());
      }
      case Inline.Break lineEnd -> {}
    }
  }

  private void parts(int indent, List<Inline> line) {
    out.line(indent, "-");
    line.forEach(part -> one(indent + 2, "-", List.of(part)));
  }

  private void spread(int indent, String before, Inline.Spread spread) {
    int count = spread.text().codePointCount(0, spread.text().length());
    boolean usual = spread.width() == (count == 2 ? 3 : 2 * count - 1);
    String width = usual ? "" : ", width: " + spread.width();
    out.line(indent, before + " {spread: " + quotedInFlow(spread.text()) + width + "}");
  }

  private static String quotedInFlow(String text) {
    boolean plain = text.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? YamlText.scalar(text) : YamlText.scalar("\"" + text).replaceFirst("\\\\\"", "");
  }

  /** An office and a spread name as one text, where that is read back as the two. */
  static List<Inline> name(List<Inline> line) {
    List<Inline> plain = List.of(new Inline.Text(spaced(line), SourceSpan.NONE));
    SourceLine written = new SourceLine(spaced(line), SourceSpan.NONE);
    return Same.inlines(Names.spreadLast(written), line) ? plain : line;
  }

  /** A line's text, its spread names with a blank inside. */
  static String spaced(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Text t -> text.append(t.text());
        case Inline.Spread s -> {
          int first = s.text().offsetByCodePoints(0, s.text().isEmpty() ? 0 : 1);
          text.append(s.text(), 0, first).append(' ').append(s.text().substring(first));
        }
        case Inline.RunIn r -> text.append(spaced(r.content()));
        case Inline.Emphasis e -> text.append(spaced(e.content()));
        case Inline.Blank b -> {}
        case Inline.Footnote f -> {}
        case Inline.Break b -> {}
      }
    }
    return text.toString();
  }
}
