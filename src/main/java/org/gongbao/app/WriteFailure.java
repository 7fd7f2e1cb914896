package org.gongbao.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;

/** Says as a finding why a file or folder could not be written. */
final class WriteFailure {
  private WriteFailure() {}

  static void report(Path path, IOException failure, Diagnostics findings) {
    SourceSpan place = FilePlace.of(path);
    switch (failure) {
      case NoSuchFileException e -> findings.add(Code.OUTPUT_NO_FOLDER, place);
      case AccessDeniedException e -> findings.add(Code.OUTPUT_DENIED, place);
      case FileAlreadyExistsException e -> findings.add(Code.OUTPUT_IS_FOLDER, place);
      case NotDirectoryException e -> findings.add(Code.OUTPUT_NOT_FOLDER, place);
      default -> findings.add(Code.OUTPUT_FAILED, place, path, String.valueOf(reason(failure)));
    }
  }

  /** The system's own words, without the path that the finding already names. */
  private static String reason(IOException failure) {
    return failure instanceof FileSystemException e && e.getReason() != null
        ? e.getReason()
        : failure.getMessage();
  }
}
