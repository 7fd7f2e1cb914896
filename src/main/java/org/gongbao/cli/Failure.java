package org.gongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A failure of the program or machine that nobody foresaw: one line, and a trace for the makers.
 */
final class Failure {
  private Failure() {}

  /**
   * Reports a failure.
   *
   * @param debug whether the stack trace goes to standard error rather than to a file
   */
  static int report(Throwable failure, boolean debug, Console console) {
    if (failure instanceof OutOfMemoryError) {
      console.say("failure.memory", Runtime.getRuntime().maxMemory() >> 20);
    } else {
      console.say("failure.unforeseen", String.valueOf(failure).lines().findFirst().orElse(""));
    }
    if (debug) {
      failure.printStackTrace(console.err());
    } else {
      try {
        Path trace = Files.createTempFile("gongbao-", ".txt");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(trace))) {
          failure.printStackTrace(writer);
        }
        console.say("failure.trace", trace);
      } catch (IOException e) {
        console.say("failure.debug");
      }
    }
    return ExitCode.FAILURE;
  }
}
