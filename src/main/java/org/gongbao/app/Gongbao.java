package org.gongbao.app;

import java.nio.file.Path;

/** The library's front door. */
public final class Gongbao {
  private final Path home;

  /**
   * Opens a gongbao.
   *
   * @param home the folder that holds the program's {@code layouts} and {@code fonts}
   */
  public Gongbao(Path home) {
    this.home = home;
  }
}
