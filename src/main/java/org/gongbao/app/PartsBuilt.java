package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import org.gongbao.diag.Diagnostic;

/**
 * What became of a {@link PartOrder}.
 *
 * @param files that were written, in the order of the issue
 * @param findings by place, whatever the outcome
 */
public record PartsBuilt(Built.Outcome outcome, List<Written> files, List<Diagnostic> findings) {
  public PartsBuilt {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** A PDF and how many pages it has. */
  public record Written(Path file, int pages) {}
}
