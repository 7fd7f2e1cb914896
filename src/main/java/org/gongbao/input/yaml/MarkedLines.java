package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.model.Inline;
import org.gongbao.model.InlineSlice;
import org.gongbao.node.SourceLine;

/**
 * Lines of text with markup in them, as a manuscript without it: headings and signatures are
 * recognised by what is read, not by braces. A plain line stands where its source line begins, and
 * its characters are counted from there; {@link #inlines} finds their true places again.
 */
final class MarkedLines {
  private final List<SourceLine> plain = new ArrayList<>();
  private final List<List<Inline>> contents = new ArrayList<>();

  private MarkedLines() {}

  static MarkedLines of(List<SourceLine> lines, Diagnostics diagnostics) {
    MarkedLines marked = new MarkedLines();
    for (SourceLine line : lines) {
      SourceLine trimmed = Manuscript.trim(line);
      List<Inline> content = Markup.inlines(trimmed, diagnostics);
      String text = Inline.text(content);
      if (text.isBlank() && !content.isEmpty() && !trimmed.text().isEmpty()) {
        diagnostics.add(
            Code.MARKUP_ALONE, trimmed.span(), trimmed.text(), "- paragraph: [{blank: 3}]");
      }
      marked.plain.add(new SourceLine(text, trimmed.span()));
      marked.contents.add(content);
    }
    return marked;
  }

  List<SourceLine> plain() {
    return plain;
  }

  /** What a part of a plain line was written as. */
  List<Inline> inlines(SourceLine part) {
    for (int i = 0; i < plain.size(); i++) {
      int from = part.span().column() - plain.get(i).span().column();
      int length = plain.get(i).text().codePointCount(0, plain.get(i).text().length());
      if (sameLine(part.span(), plain.get(i).span()) && from >= 0 && from < length) {
        int count = part.text().codePointCount(0, part.text().length());
        return InlineSlice.of(contents.get(i), from, from + count);
      }
    }
    return List.of(new Inline.Text(part.text(), part.span()));
  }

  private static boolean sameLine(SourceSpan a, SourceSpan b) {
    return a.file().equals(b.file()) && a.line() == b.line();
  }
}
