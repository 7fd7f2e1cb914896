package org.gongbao.typeset;

import java.util.concurrent.CancellationException;
import org.gongbao.diag.Progress;

/** Counts blocks as they are set, from any thread, and stops the work when asked. */
final class Ticks {
  private final Progress progress;
  private final int total;
  private int done;

  Ticks(Progress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  /** One block more. */
  synchronized void step() {
    done++;
    check();
  }

  /** Asks only whether to go on. */
  synchronized void check() {
    if (!progress.tick(Progress.Phase.SETTING, done, total)) {
      throw new CancellationException("setting was stopped");
    }
  }
}
