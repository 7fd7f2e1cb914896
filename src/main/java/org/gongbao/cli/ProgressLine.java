package org.gongbao.cli;

import java.io.PrintStream;
import org.gongbao.diag.Progress;

/** One line on a terminal that says how far long work is; short work shows nothing. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long FIRST_AFTER_NANOS = 700_000_000;
  private static final long EVERY_NANOS = 100_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final Words words;
  private final PrintStream err;
  private final boolean watched;
  private long next = System.nanoTime() + FIRST_AFTER_NANOS;
  private boolean shown;

  /** Says nothing unless somebody watches. */
  ProgressLine(Words words, PrintStream err, boolean watched) {
    this.words = words;
    this.err = err;
    this.watched = watched;
  }

  @Override
  public synchronized boolean tick(Phase phase, int done, int total) {
    long now = watched ? System.nanoTime() : next - 1;
    if (now - next >= 0) {
      next = now + EVERY_NANOS;
      shown = true;
      String key =
          switch (phase) {
            case READING -> "progress.reading";
            case SETTING -> "progress.setting";
            case WRITING -> "progress.writing";
          };
      err.print(ERASE + words.text(key, done, total));
      err.flush();
    }
    return true;
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }
}
