package org.gongbao.diag;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of findings and of the program in one language: simplified Chinese or English. The
 * bundles {@code messages_zh.properties} and {@code messages_en.properties} hold the same keys.
 */
public final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.gongbao.diag.messages", locale);
  }

  /** The bundle for a locale: Chinese for any Chinese locale, English for every other. */
  public static Messages in(Locale locale) {
    return new Messages(
        locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
  }

  public Locale locale() {
    return locale;
  }

  /** The text for a key with its arguments filled in. */
  public String text(String key, Object... args) {
    Object[] words = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i] instanceof Wanted wanted ? bundle.getString(wanted.key()) : args[i];
    }
    return new MessageFormat(bundle.getString(key), locale).format(words);
  }

  /**
   * One line: {@code path:line:column: severity CODE message}. Invisible characters of the input
   * are written as {@code \\u000a}, so that a finding stays one line and cannot steer a terminal.
   */
  public String line(Diagnostic d) {
    StringBuilder line = new StringBuilder();
    SourceSpan span = d.span();
    if (!span.file().isEmpty()) {
      line.append(span.file()).append(':');
      if (span.line() > 0) {
        line.append(span.line()).append(':');
        if (span.column() > 0) {
          line.append(span.column()).append(':');
        }
      }
      line.append(' ');
    }
    line.append(d.severity().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(d.code())
        .append(' ')
        .append(text(d.code().name(), d.args().toArray()));
    return printable(line);
  }

  private static String printable(CharSequence line) {
    StringBuilder printable = new StringBuilder(line.length());
    line.chars()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                printable.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                printable.append((char) c);
              }
            });
    return printable.toString();
  }

  /** Controls, line ends, and formats such as the zero-width and the direction characters. */
  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || Character.getType(c) == Character.FORMAT;
  }
}
