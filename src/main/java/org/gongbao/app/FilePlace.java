package org.gongbao.app;

import java.nio.file.Path;
import org.gongbao.diag.SourceSpan;

/** How findings name a file, alike on every system. */
final class FilePlace {
  private FilePlace() {}

  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The whole file, for a finding about none of its lines. */
  static SourceSpan of(Path file) {
    return SourceSpan.file(name(file));
  }
}
