package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation;
import org.gongbao.model.Regulation.Division;
import org.gongbao.model.Regulation.DivisionList;
import org.gongbao.model.Regulation.Item;
import org.gongbao.model.Regulation.Provision;
import org.gongbao.style.Codecs;

/** Writes parts of a regulation: as lines of text, or named by their form. */
final class RegulationWriter {
  private static final String GAP = "\u3000";

  private final YamlText out;
  private final InlineWriter inlines;

  RegulationWriter(YamlText out) {
    this.out = out;
    this.inlines = new InlineWriter(out);
  }

  /** The lines that are recognised as a part, if any are. */
  static List<String> written(Regulation part) {
    return switch (part) {
      case Division division -> List.of(line(division));
      case DivisionList list -> {
        List<String> lines = new ArrayList<>();
        if (!list.title().isEmpty()) {
          lines.add(InlineWriter.spaced(list.title()));
        }
        list.divisions().forEach(division -> lines.add(line(division)));
        yield lines;
      }
      case Provision p -> List.of(line(p));
      case Item item -> List.of(Inline.text(item.content()));
    };
  }

  /** A list item that names the form of a part. */
  void block(int indent, Regulation part) {
    switch (part) {
      case Division division -> {
        out.line(indent, "- " + Codecs.word(division.rank()) + ":");
        inlines.content(indent + 4, "number", division.number());
        inlines.content(indent + 4, "title", division.title());
      }
      case DivisionList list -> out.literal(indent, "- chapters: ", written(list));
      case Provision p -> {
        out.line(indent, "- provision:");
        if (p.topicFirst()) {
          inlines.content(indent + 4, "topic", p.topic());
        }
        inlines.content(indent + 4, "number", p.number());
        if (!p.topicFirst()) {
          inlines.content(indent + 4, "topic", p.topic());
        }
        inlines.content(indent + 4, "text", p.content());
      }
      case Item item -> inlines.content(indent, "- item-" + item.level(), item.content());
    }
  }

  private static String line(Division division) {
    String gap = division.title().isEmpty() ? "" : GAP;
    return Inline.text(division.number()) + gap + InlineWriter.spaced(division.title());
  }

  private static String line(Provision p) {
    String number = Inline.text(p.number());
    String topic = Inline.text(p.topic());
    String text = Inline.text(p.content());
    String rest = p.topicFirst() ? text : topic + text;
    return (p.topicFirst() ? topic : "") + number + (rest.isEmpty() ? "" : GAP) + rest;
  }
}
