package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;

/** Files of one run: all are drafted before the first takes the place of an older one. */
final class Drafts implements AutoCloseable {
  private final List<OutputFile> files = new ArrayList<>();
  private final Diagnostics findings;

  /**
   * None yet.
   *
   * @param findings gets what cannot be written; after an error nothing is put in place
   */
  Drafts(Diagnostics findings) {
    this.findings = findings;
  }

  void add(Path path, OutputFile.Content content) {
    try {
      files.add(OutputFile.draft(path, content));
    } catch (IOException e) {
      WriteFailure.report(path, e, findings);
    }
  }

  /** Puts all in place, or none after an error. */
  void commit() {
    if (findings.hasErrors()) {
      return;
    }
    for (OutputFile file : files) {
      try {
        file.commit();
      } catch (IOException e) {
        WriteFailure.report(file.target(), e, findings);
      }
    }
  }

  @Override
  public void close() {
    files.forEach(OutputFile::close);
  }
}
