package org.gongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of the program inside this JVM, in English. */
record CommandLineRun(int exitCode, String out, String err) {
  static CommandLineRun of(String... arguments) {
    return in(Map.of("GONGBAO_LANG", "en"), arguments);
  }

  static CommandLineRun in(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            List.of(arguments),
            environment,
            Path.of("").toAbsolutePath(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    return new CommandLineRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
