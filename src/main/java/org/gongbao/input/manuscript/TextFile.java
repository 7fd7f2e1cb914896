package org.gongbao.input.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.SourceLine;

/**
 * The lines of a UTF-8 text file, each with its place.
 *
 * @param lines without line ends; LF, CRLF and CR end a line
 */
public record TextFile(List<SourceLine> lines) {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  public TextFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file, with or without a byte order mark.
   *
   * @return nothing after a finding: the file is too large, not UTF-8, or has a line too long or a
   *     character that cannot be printed
   */
  public static Optional<TextFile> read(byte[] bytes, String name, Diagnostics diagnostics) {
    return read(bytes, name, '\n', diagnostics);
  }

  /**
   * Reads a file as {@link #read}; form feeds may stand in its lines, as page breaks do in print.
   */
  public static Optional<TextFile> printed(byte[] bytes, String name, Diagnostics diagnostics) {
    return read(bytes, name, '\f', diagnostics);
  }

  private static Optional<TextFile> read(
      byte[] bytes, String name, int allowed, Diagnostics diagnostics) {
    if (bytes.length > Limits.INPUT_BYTES) {
      diagnostics.add(Code.YAML_TOO_LARGE, SourceSpan.file(name), Limits.INPUT_BYTES);
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0 || result.isError()) {
      SourceSpan place = end(nul >= 0 ? text.substring(0, nul) : text, name);
      int offender = nul >= 0 ? 0 : bytes[in.position()] & 0xFF;
      diagnostics.add(Code.NOT_TEXT, place, String.format(Locale.ROOT, "0x%02X", offender));
      return Optional.empty();
    }
    List<SourceLine> lines = split(text, name);
    for (SourceLine line : lines) {
      if (!printable(line, allowed, diagnostics)) {
        return Optional.empty();
      }
    }
    return Optional.of(new TextFile(lines));
  }

  /** The file as one string, every line ended by LF. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** Whether a character can stand in text: no control, no lone surrogate, no byte order mark. */
  public static boolean isPrintable(int codePoint) {
    if (codePoint == '\t') {
      return true;
    }
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && codePoint != BYTE_ORDER_MARK
        && (codePoint & 0xFFFE) != 0xFFFE;
  }

  private static boolean printable(SourceLine line, int allowed, Diagnostics diagnostics) {
    String text = line.text();
    int column = 0;
    for (int i = 0; i < text.length(); column++) {
      int codePoint = text.codePointAt(i);
      if (!isPrintable(codePoint) && codePoint != allowed) {
        String hex = String.format(Locale.ROOT, "%04X", codePoint);
        diagnostics.add(Code.CONTROL_CHARACTER, line.span().slice(column, 1), hex);
        return false;
      }
      if (column == Limits.LINE_CODE_POINTS) {
        diagnostics.add(Code.LINE_TOO_LONG, line.span().slice(column, 1), Limits.LINE_CODE_POINTS);
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static List<SourceLine> split(String text, String name) {
    List<SourceLine> lines = new ArrayList<>();
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(line(text.substring(start, i), lines.size() + 1, name));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(line(text.substring(start), lines.size() + 1, name));
    }
    return lines;
  }

  private static SourceLine line(String text, int number, String name) {
    return new SourceLine(
        text, new SourceSpan(name, number, 1, text.codePointCount(0, text.length())));
  }

  /** The place just after a text. */
  private static SourceSpan end(String text, String name) {
    List<SourceLine> lines = split(text + " ", name);
    SourceSpan last = lines.getLast().span();
    return last.slice(last.length() - 1, 1);
  }
}
