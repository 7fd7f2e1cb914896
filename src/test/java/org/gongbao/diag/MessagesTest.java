package org.gongbao.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

  private static final Properties ENGLISH = bundle("en");
  private static final Properties CHINESE = bundle("zh");

  @Test
  void bothLanguagesHoldTheSameKeys() {
    assertEquals(
        new TreeSet<>(ENGLISH.stringPropertyNames()), new TreeSet<>(CHINESE.stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasItsWordsInBothLanguages(Code code) {
    assertFalse(ENGLISH.getProperty(code.name(), "").isBlank(), "English");
    assertFalse(CHINESE.getProperty(code.name(), "").isBlank(), "Chinese");
  }

  @Test
  void noFindingIsWordedThatIsNeverMade() {
    Set<String> codes = Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toSet());
    List<String> orphans =
        ENGLISH.stringPropertyNames().stream()
            .filter(key -> key.equals(key.toUpperCase(Locale.ROOT)))
            .filter(key -> !codes.contains(key))
            .toList();
    assertEquals(List.of(), orphans);
  }

  static Stream<String> keys() {
    return ENGLISH.stringPropertyNames().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesNameTheSameValues(String key) {
    assertEquals(arguments(ENGLISH.getProperty(key)), arguments(CHINESE.getProperty(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyValueNamedIsShown(String key) {
    Object[] values = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      String pattern = (locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE).getProperty(key);
      String text = Messages.in(locale).text(key, values);
      for (String argument : arguments(pattern)) {
        assertTrue(text.contains("<" + argument + ">"), "lone single quote in: " + pattern);
      }
      assertFalse(pattern.replace("''", "").contains("'"), "lone single quote in: " + pattern);
    }
  }

  @Test
  void findingIsOneLineWithItsPlace() {
    Diagnostic finding =
        Diagnostic.of(Code.MISSING_KEY, new SourceSpan("issue.yaml", 3, 5, 1), "year");
    assertEquals(
        "issue.yaml:3:5: error MISSING_KEY the key “year” is missing",
        Messages.in(Locale.ENGLISH).line(finding));
    assertEquals(
        "issue.yaml:3:5: error MISSING_KEY 缺少键“year”", Messages.in(Locale.CHINA).line(finding));
  }

  @Test
  void controlCharactersOfTheInputAreSpeltOut() {
    Diagnostic finding =
        Diagnostic.of(Code.MISSING_KEY, SourceSpan.file("a\nb.yaml"), "x\u001b[2Jy");
    assertEquals(
        "a\\u000ab.yaml: error MISSING_KEY the key “x\\u001b[2Jy” is missing",
        Messages.in(Locale.ENGLISH).line(finding));
  }

  private static Set<String> arguments(String pattern) {
    return new HashSet<>(ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).toList());
  }

  private static Properties bundle(String language) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }

  @Test
  void aCharacterThatTurnsTheDirectionIsWrittenAsItsNumber() {
    Diagnostic d = Diagnostic.of(Code.MISSING_GLYPH, SourceSpan.NONE, "\u202e", "202E", "song");
    assertTrue(Messages.in(Locale.ENGLISH).line(d).contains("“\\u202e” (U+202E)"));
  }
}
