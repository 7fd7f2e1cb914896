package org.gongbao.app;

import java.util.List;
import org.gongbao.diag.Diagnostic;

/**
 * What became of a {@link DiffOrder}.
 *
 * @param list pages to read again and changes, for a screen; empty when nothing was compared
 * @param findings by place: errors alone, for the rest is told when an issue is built
 */
public record Diffed(Built.Outcome outcome, String list, List<Diagnostic> findings) {
  public Diffed {
    findings = List.copyOf(findings);
  }
}
