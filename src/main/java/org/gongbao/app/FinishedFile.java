package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;

/** A file that is read whole, such as a PDF built before. */
final class FinishedFile {
  private static final int MEGABYTE = 1 << 20;

  private FinishedFile() {}

  /** The bytes of a file; nothing after an error. */
  static Optional<byte[]> read(Path path, Diagnostics findings) {
    try {
      if (Files.isDirectory(path)) {
        findings.add(Code.FILE_IS_FOLDER, FilePlace.of(path), FilePlace.name(path));
        return Optional.empty();
      }
      if (!Files.exists(path)) {
        findings.add(Code.FILE_NOT_FOUND, FilePlace.of(path), FilePlace.name(path));
        return Optional.empty();
      }
      if (Files.size(path) > Limits.PDF_BYTES) {
        findings.add(Code.PDF_TOO_LARGE, FilePlace.of(path), Limits.PDF_BYTES / MEGABYTE);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      findings.add(
          Code.FILE_UNREADABLE,
          FilePlace.of(path),
          FilePlace.name(path),
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
