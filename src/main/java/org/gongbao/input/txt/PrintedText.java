package org.gongbao.input.txt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;

/** A text file as printed lines. */
final class PrintedText {
  private final String file;
  private final List<PrintedLine> lines = new ArrayList<>();
  private boolean gap = true;
  private boolean page;

  private PrintedText(String file) {
    this.file = file;
  }

  /** The lines of a UTF-8 file that are not blank; nothing after a finding if it is not text. */
  static Optional<List<PrintedLine>> read(String file, byte[] bytes, Diagnostics findings) {
    if (bytes.length > Limits.INPUT_BYTES) {
      findings.add(
          Code.YAML_TOO_LARGE, SourceSpan.file(file), bytes.length, (long) Limits.INPUT_BYTES);
      return Optional.empty();
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      findings.add(Code.NOT_TEXT, SourceSpan.file(file), "UTF-8");
      return Optional.empty();
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      findings.add(Code.NOT_TEXT, SourceSpan.file(file), "U+0000");
      return Optional.empty();
    }
    return Optional.of(
        new PrintedText(file).split(text.startsWith("\ufeff") ? text.substring(1) : text));
  }

  private List<PrintedLine> split(String text) {
    int number = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        line(text.substring(start, i), number++);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
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
