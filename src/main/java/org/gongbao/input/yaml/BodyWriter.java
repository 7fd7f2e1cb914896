package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.Form;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.input.manuscript.TextKind;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Appointments;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;
import org.gongbao.model.Regulation;
import org.gongbao.model.Roster;
import org.gongbao.model.Table;
import org.gongbao.node.SourceLine;
import org.gongbao.style.Codecs;

/**
 * Writes a body as manuscript text wherever that is recognised as the same blocks; only a block
 * that would be taken for another is named by its form.
 */
final class BodyWriter {
  private static final Set<Form> ALL = EnumSet.allOf(Form.class);
  private final YamlText out;
  private final InlineWriter inlines;
  private final SigningWriter signing;

  BodyWriter(YamlText out) {
    this.out = out;
    this.inlines = new InlineWriter(out);
    this.signing = new SigningWriter(out, inlines);
  }

  /** The key {@code body}, or nothing for an empty body. */
  void body(int indent, List<Block> body) {
    body(indent, "body", body);
  }

  /** The same under another key. */
  void body(int indent, String key, List<Block> body) {
    if (body.isEmpty()) {
      return;
    }
    boolean regulation = body.stream().anyMatch(Regulation.class::isInstance);
    TextKind kind = regulation ? TextKind.REGULATION : TextKind.PROSE;
    BitSet forced = forced(body, kind);
    kind(indent, body, forced, kind);
    if (forced.isEmpty() && YamlText.literal(written(body))) {
      out.literal(indent, key + ": ", written(body));
      return;
    }
    out.line(indent, key + ":");
    int at = 0;
    while (at < body.size()) {
      int end = forced.get(at) ? at + 1 : forced.nextSetBit(at);
      end = end < 0 ? body.size() : end;
      if (forced.get(at)) {
        block(indent + 2, body.get(at));
      } else {
        text(indent + 2, written(body.subList(at, end)));
      }
      at = end;
    }
  }

  /** The kind of the text, unless it would be recognised and is usual. */
  private void kind(int indent, List<Block> body, BitSet forced, TextKind kind) {
    List<Block> text = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (!forced.get(i)) {
        text.add(body.get(i));
      }
    }
    if (kind == TextKind.REGULATION || Manuscript.kind(lines(text), ALL) != kind) {
      out.line(indent, "kind: " + Codecs.word(kind));
    }
  }

  private void text(int indent, List<String> lines) {
    if (YamlText.literal(lines)) {
      out.literal(indent, "- ", lines);
    } else {
      lines.forEach(line -> out.scalar(indent, "- ", line));
    }
  }

  /** The blocks that must be named for the text between them to be recognised aright. */
  private static BitSet forced(List<Block> body, TextKind kind) {
    BitSet forced = new BitSet(body.size());
    for (int i = 0; i < body.size(); i++) {
      forced.set(i, written(List.of(body.get(i))).isEmpty());
    }
    int at = 0;
    while (at < body.size()) {
      int end = forced.nextSetBit(at);
      end = end < 0 ? body.size() : end;
      List<Block> wanted = body.subList(at, end);
      List<Block> read = wanted.isEmpty() ? List.of() : Manuscript.blocks(lines(wanted), ALL, kind);
      if (Same.blocks(read, wanted)) {
        at = end + 1;
      } else {
        forced.set(at + Math.min(Same.firstDifference(read, wanted), wanted.size() - 1));
      }
    }
    return forced;
  }

  private static List<SourceLine> lines(List<Block> blocks) {
    return written(blocks).stream().map(text -> new SourceLine(text, SourceSpan.NONE)).toList();
  }

  private static List<String> written(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading b -> lines.add(Inline.text(b.content()));
        case Block.Paragraph b -> lines.add(Inline.text(b.content()));
        case Block.Salutation b -> lines.add(Inline.text(b.content()));
        case Block.Closing b -> lines.add(Inline.text(b.content()));
        case Regulation b -> lines.addAll(RegulationWriter.written(b));
        case Block.Signature b -> {
          b.lines().forEach(line -> lines.add(InlineWriter.spaced(line)));
          if (!b.date().isEmpty()) {
            lines.add(Inline.text(b.date()));
          }
        }
        case Block.PageBreak b -> {}
        case Figure b -> {}
        case Passage b -> {}
        // Tabs are hard to see for an editor, so a roster is always named.
        case Table b -> {}
        case Roster b -> {}
        case Block.Remark b -> {}
        case Block.GroupHead b -> {}
        case Appointments b -> {}
        case AnnexNote b -> {}
        case Annex b -> {}
        case Index b -> {}
      }
    }
    return lines;
  }

  private void block(int indent, Block block) {
    switch (block) {
      case Block.Heading b -> named(indent, "heading-" + b.level(), b.content());
      case Block.Paragraph b -> paragraph(indent, b.content());
      case Block.Salutation b -> named(indent, "salutation", b.content());
      case Block.Closing b -> named(indent, "closing", b.content());
      case Regulation b -> new RegulationWriter(out).block(indent, b);
      case Block.PageBreak b -> out.line(indent, "- page-break: on");
      case Figure b -> new FigureWriter(out).write(indent, b);
      case Passage b -> new PassageWriter(out, inlines).write(indent, b);
      case Block.Signature b -> signing.signature(indent, b);
      case Table b -> new TableWriter(out, inlines).table(indent, b);
      case Block.Remark b -> named(indent, "remark", b.content());
      case Block.GroupHead b -> named(indent, "group", b.content());
      case Appointments b -> signing.appointments(indent, b);
      case AnnexNote b -> signing.annexes(indent, b);
      case Annex b -> signing.annex(indent, b);
      case Index b -> new IndexWriter(out, inlines).write(indent, b);
      case Roster b -> new RosterWriter(out, inlines).roster(indent, b);
    }
  }

  private void named(int indent, String form, List<Inline> content) {
    inlines.content(indent, "- " + form, content);
  }

  private void paragraph(int indent, List<Inline> content) {
    if (!content.isEmpty() && content.getFirst() instanceof Inline.RunIn runIn) {
      out.line(indent, "- run-in-" + runIn.kind().level() + ":");
      inlines.content(indent + 4, "heading", runIn.content());
      inlines.content(indent + 4, "text", content.subList(1, content.size()));
    } else {
      named(indent, "paragraph", content);
    }
  }
}
