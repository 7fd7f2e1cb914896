package org.gongbao.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line, help included, in one language. */
final class Words {
  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.gongbao.cli.words", locale);
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
