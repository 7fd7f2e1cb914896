package org.gongbao.diag;

/** Told of long work as it goes on; may ask for it to stop. */
public interface Progress {
  /** Says nothing, never stops. */
  Progress NONE = (phase, done, total) -> true;

  /** The phases of a build, in order. */
  enum Phase {
    READING,
    SETTING,
    WRITING
  }

  /**
   * Reports a step.
   *
   * @param total the number of steps, 0 when unknown
   * @return false when the work should stop as soon as it can
   */
  boolean tick(Phase phase, int done, int total);
}
