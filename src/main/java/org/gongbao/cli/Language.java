package org.gongbao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language the program speaks: {@code --lang}, else {@code GONGBAO_LANG}, else the locale of
 * the shell, else of the system. Chinese for any Chinese locale, English for every other.
 */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /** Chosen before the arguments are parsed, since the parser's own words depend on it. */
  static Locale of(List<String> arguments, Map<String, String> environment) {
    return option(arguments)
        .map(value -> value.toLowerCase(Locale.ROOT))
        .filter(value -> value.equals("zh") || value.equals("en"))
        .or(
            () ->
                Stream.of("GONGBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                    .map(name -> environment.getOrDefault(name, ""))
                    .filter(value -> !value.isBlank())
                    .findFirst())
        .map(value -> value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
        .orElseGet(Language::ofSystem);
  }

  private static Locale ofSystem() {
    return Locale.getDefault().getLanguage().equals("zh")
        ? Locale.SIMPLIFIED_CHINESE
        : Locale.ENGLISH;
  }

  private static Optional<String> option(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return Optional.of(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
