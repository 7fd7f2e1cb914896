package org.gongbao.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.OutputFile.Content;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.dump.DumpBackend;
import org.gongbao.export.dump.DumpPart;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.export.report.ReportBackend;
import org.gongbao.page.PagedDocument;
import org.gongbao.typeset.Typeset;

/** The files of one build. All are drafted before the first takes the place of an older one. */
final class Outputs {
  private final BuildOrder order;
  private final Diagnostics findings;

  Outputs(BuildOrder order, Diagnostics findings) {
    this.order = order;
    this.findings = findings;
  }

  /** Writes every file asked for, or none after a finding. */
  void write(Typeset set) {
    List<OutputFile> drafts = new ArrayList<>();
    try {
      PagedDocument document = set.document();
      draft(order.pdf(), out -> new PdfBackend().write(document, profile(), out, findings), drafts);
      order
          .dump()
          .ifPresent(
              path ->
                  draft(
                      path,
                      out -> {
                        for (DumpPart part : DumpPart.values()) {
                          new DumpBackend().write(document, part, out, findings);
                        }
                      },
                      drafts));
      order
          .report()
          .ifPresent(
              path ->
                  draft(
                      path,
                      out -> new ReportBackend().write(document, set.report(), out, findings),
                      drafts));
      if (!findings.hasErrors()) {
        drafts.forEach(this::commit);
      }
    } finally {
      drafts.forEach(OutputFile::close);
    }
  }

  private PdfProfile profile() {
    return switch (order.profile()) {
      case WEB -> PdfProfile.WEB;
      case SMALL -> PdfProfile.SMALL;
    };
  }

  private void draft(Path path, Content content, List<OutputFile> drafts) {
    try {
      drafts.add(OutputFile.draft(path, content));
    } catch (IOException e) {
      report(path, e);
    }
  }

  private void commit(OutputFile draft) {
    try {
      draft.commit();
    } catch (IOException e) {
      report(draft.target(), e);
    }
  }

  private void report(Path path, IOException failure) {
    SourceSpan place = SourceSpan.file(path.toString().replace('\\', '/'));
    switch (failure) {
      case NoSuchFileException e -> findings.add(Code.OUTPUT_NO_FOLDER, place);
      case AccessDeniedException e -> findings.add(Code.OUTPUT_DENIED, place);
      case FileAlreadyExistsException e -> findings.add(Code.OUTPUT_IS_FOLDER, place);
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
