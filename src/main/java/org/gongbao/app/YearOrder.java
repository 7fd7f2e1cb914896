package org.gongbao.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Of which issues to make the general contents of a year.
 *
 * @param folder that holds the issues, at whatever depth
 * @param output the folder the contents go to; {@code yearbook} in the folder when not said
 * @param layout whose look they have; that of the last issue when not said
 * @param layouts a further folder of layouts
 * @param force whether an output folder that holds files may be written into
 */
public record YearOrder(
    Path folder,
    Optional<Path> output,
    Optional<String> layout,
    Optional<Path> layouts,
    boolean force) {
  /** Where the contents go. */
  public Path target() {
    return output.orElse(folder.resolve("yearbook"));
  }
}
