package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.app.Gongbao;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class WordsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  private static final ResourceBundle ENGLISH = new Words(Locale.ENGLISH).bundle();
  private static final ResourceBundle CHINESE = new Words(Locale.SIMPLIFIED_CHINESE).bundle();

  @Test
  void bothLanguagesHoldTheSameKeys() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
  }

  static Stream<String> keys() {
    return ENGLISH.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesNameTheSameValues(String key) {
    assertEquals(values(ENGLISH.getString(key)), values(CHINESE.getString(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noSingleQuoteIsAlone(String key) {
    for (ResourceBundle bundle : new ResourceBundle[] {ENGLISH, CHINESE}) {
      assertFalse(bundle.getString(key).replace("''", "").contains("'"), bundle.getString(key));
    }
  }

  @Test
  void everyCommandAndOptionIsDescribedInBothLanguages() {
    for (ResourceBundle bundle : new ResourceBundle[] {ENGLISH, CHINESE}) {
      Console console = new Console(new Words(bundle.getLocale()), System.out, System.err, false);
      CommandLine line =
          Main.commands(List.of(), Map.of(), new TopCommand(), new Gongbao(Path.of("")), console);
      everyCommand(
          line,
          command -> {
            String name = command.getCommandSpec().qualifiedName();
            assertTrue(command.getCommandSpec().usageMessage().header().length > 0, name);
            command
                .getCommandSpec()
                .args()
                .forEach(arg -> assertTrue(arg.description().length > 0, name + " " + arg));
          });
    }
  }

  private static void everyCommand(CommandLine line, Consumer<CommandLine> check) {
    check.accept(line);
    line.getSubcommands().values().forEach(sub -> everyCommand(sub, check));
  }

  private static TreeSet<String> values(String text) {
    return new TreeSet<>(VALUE.matcher(text).results().map(m -> m.group()).toList());
  }
}
