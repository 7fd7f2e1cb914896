package org.gongbao.cli;

/** What the shell is told. */
final class ExitCode {
  static final int DONE = 0;
  static final int BAD_INPUT = 1;
  static final int WRONG_USAGE = 2;

  /** The program or the machine failed, not the user. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
