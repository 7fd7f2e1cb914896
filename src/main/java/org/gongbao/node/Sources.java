package org.gongbao.node;

import java.util.Optional;
import org.gongbao.diag.SourceSpan;

/** The files an issue may bring in. The application decides what that is: a folder, a bundle. */
public interface Sources {
  /**
   * Reads a text file named in another.
   *
   * @param name relative to the file that names it, with forward slashes
   * @param from the place that names it; {@link SourceSpan#file} says relative to what
   * @return the file, or nothing after a finding at {@code from}
   */
  Optional<SourceFile> read(String name, SourceSpan from);

  /**
   * A file read in.
   *
   * @param name as findings name it
   */
  record SourceFile(String name, byte[] bytes) {}
}
