package org.gongbao.input.yaml;

import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Appointments;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.SourceLine;

/**
 * Writes who is appointed, who signs, and what is annexed, so that their decoders read the same.
 */
final class SigningWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  SigningWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** An item of a body. */
  void signature(int indent, Block.Signature block) {
    out.line(indent, "- signature:");
    if (block.signers().size() < 2) {
      inlines.nameLines(indent + 4, "signers", block.lines());
    } else {
      out.line(indent + 4, "organs:");
      for (Block.Signer signer : block.signers()) {
        out.line(indent + 6, "-");
        signer.lines().forEach(line -> inlines.item(indent + 8, InlineWriter.name(line)));
      }
    }
    inlines.content(indent + 4, "date", block.date());
    block.seal().ifPresent(seal -> out.line(indent + 4, "seal: " + (seal ? "on" : "off")));
  }

  /** An item of a body. */
  void appointments(int indent, Appointments block) {
    out.line(indent, "- appointments:");
    for (Appointments.Group group : block.groups()) {
      out.line(indent + 4, "-");
      inlines.content(indent + 6, "head", group.head());
      out.line(indent + 6, "list:");
      group.items().forEach(item -> appointment(indent + 8, item));
    }
  }

  private void appointment(int indent, Appointments.Item item) {
    SourceLine line = new SourceLine(InlineWriter.spaced(item.content()), SourceSpan.NONE);
    Appointments.Item read = AppointmentDecoder.item(line);
    if (Same.inlines(read.text(), item.text()) && same(read.name(), item.name())) {
      out.scalar(indent, "- ", line.text());
      return;
    }
    out.line(indent, "-");
    if (!item.name().text().isEmpty()) {
      new RosterWriter(out, inlines).keys(indent + 2, item.name());
    }
    inlines.content(indent + 2, "text", item.text());
  }

  private static boolean same(Roster.Name a, Roster.Name b) {
    return Same.inlines(a.name(), b.name()) && Same.inlines(a.note(), b.note());
  }

  /** An item of a body. */
  void annexes(int indent, AnnexNote block) {
    if (Inline.text(block.label()).equals(AnnexDecoder.LABEL)) {
      out.line(indent, "- annexes:");
      block.titles().forEach(title -> inlines.item(indent + 4, title));
      return;
    }
    out.line(indent, "- annexes:");
    inlines.content(indent + 4, "label", block.label());
    out.line(indent + 4, "titles:");
    block.titles().forEach(title -> inlines.item(indent + 6, title));
  }

  /** An item of a body. */
  void annex(int indent, Annex block) {
    out.line(indent, "- annex:");
    inlines.content(indent + 4, "label", block.label());
    inlines.lines(indent + 4, "title", block.title());
  }
}
