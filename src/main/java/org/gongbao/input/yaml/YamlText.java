package org.gongbao.input.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Grows a YAML file: keys, scalars in the plainest style that keeps them, literal text. */
final class YamlText {
  private static final Pattern PLAIN_START =
      Pattern.compile("^[^-?:,\\[\\]{}#&*!|>'\"%@`=<~\\s].*");
  private static final Pattern OTHER_TYPE =
      Pattern.compile("[-+.\\d][\\d_,.:eExXa-fA-F+-]*|(?i:true|false|yes|no|on|off|null|y|n)");
  private final StringBuilder text = new StringBuilder();

  /** A line with what stands before it. */
  YamlText line(int indent, String content) {
    text.append(" ".repeat(indent)).append(content).append('\n');
    return this;
  }

  YamlText blank() {
    text.append('\n');
    return this;
  }

  YamlText scalar(int indent, String before, String value) {
    return line(indent, before + scalar(value));
  }

  /** A literal block, every line indented by two more than its key or dash. */
  YamlText literal(int indent, String before, List<String> lines) {
    line(indent, before + "|");
    boolean keyInList = before.startsWith("- ") && before.length() > 2;
    lines.forEach(l -> line(indent + (keyInList ? 4 : 2), l));
    return this;
  }

  /** Whether lines survive a literal block as they are. */
  static boolean literal(List<String> lines) {
    return !lines.isEmpty()
        && lines.stream()
            .allMatch(
                l ->
                    !l.isEmpty()
                        && !edge(l.charAt(0))
                        && clean(l)
                        && !edge(l.charAt(l.length() - 1)));
  }

  private static boolean edge(char c) {
    return c == ' ' || c == '\t';
  }

  /** A scalar in plain style if it reads back the same, else in double quotes. */
  static String scalar(String value) {
    boolean plain =
        PLAIN_START.matcher(value).matches()
            && clean(value)
            && value.indexOf('\t') < 0
            && !value.endsWith(":")
            && !edge(value.charAt(value.length() - 1))
            && !value.contains(": ")
            && !value.contains(" #")
            && !OTHER_TYPE.matcher(value).matches();
    return plain ? value : quoted(value);
  }

  /** A scalar in double quotes. */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                default -> {
                  if (clean(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append(
                        String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean clean(String value) {
    return value.codePoints().allMatch(c -> c == '\t' || clean(c));
  }

  /** Printable by YAML 1.1 (5.1) and neither a line end nor a byte order mark of its own. */
  private static boolean clean(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && c != 0x2028
        && c != 0x2029
        && c != 0xfeff
        && (c & 0xfffe) != 0xfffe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
