package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.SourceLine;

/** A text file as printed lines. */
final class PrintedText {
  private final String file;
  private final List<PrintedLine> lines = new ArrayList<>();
  private boolean gap = true;
  private boolean page;

  private PrintedText(String file) {
    this.file = file;
  }

  /** The lines of a UTF-8 file that are not blank; nothing after a finding. */
  static Optional<List<PrintedLine>> read(String file, byte[] bytes, Diagnostics findings) {
    return TextFile.printed(bytes, file, findings).map(new PrintedText(file)::lines);
  }

  private List<PrintedLine> lines(TextFile text) {
    for (SourceLine line : text.lines()) {
      line(line.text(), line.span().line());
    }
    return lines;
  }

  /** A form feed is a page break wherever it stands in its line. */
  private void line(String raw, int number) {
    int column = 1;
    boolean blank = true;
    for (String part : raw.split("\f", -1)) {
      if (column > 1) {
        page = true;
        gap = true;
      }
      String text = Blanks.strip(part);
      if (!text.isEmpty()) {
        blank = false;
        int lead = part.indexOf(text);
        int length = text.codePointCount(0, text.length());
        SourceSpan span = new SourceSpan(file, number, column + lead, length);
        lines.add(new PrintedLine(span, text, Blanks.indent(part.substring(0, lead)), gap, page));
        gap = false;
        page = false;
      }
      column += part.codePointCount(0, part.length()) + 1;
    }
    gap |= blank;
  }
}
