package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpSaysHowToStartAndWhatExitCodesMean() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("gongbao build layouts/gazette/sample/issue.yaml"), run.out());
    assertTrue(run.out().contains("1 bad input"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void helpSpeaksTheLanguageAskedFor() {
    assertTrue(CommandLineRun.of("--lang", "zh", "--help").out().contains("用法："));
    assertTrue(CommandLineRun.of("--help", "--lang=en").out().contains("Usage:"));
    assertTrue(CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8"), "-h").out().contains("用法："));
    assertTrue(
        CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"), "-h")
            .out()
            .contains("Usage:"));
  }

  @Test
  void versionIsOneLine() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("gongbao "), run.out());
    assertEquals(1, run.out().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bild", "--frobnicate", "--lang", "--lang=fr", "--debug"})
  void wrongUsageIsOneLineThatNamesHelp(String arguments) {
    CommandLineRun run =
        CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("gongbao --help"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void wrongUsageIsToldInChineseToo() {
    assertEquals(
        "gongbao：--lang 不能是“fr”，可用：zh|en；请看 gongbao --help\n",
        CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8"), "--lang=fr").err());
    assertEquals(
        "gongbao：无法识别：bild；请看 gongbao --help\n",
        CommandLineRun.in(Map.of("LANG", "zh_CN.UTF-8"), "bild").err());
  }
}
