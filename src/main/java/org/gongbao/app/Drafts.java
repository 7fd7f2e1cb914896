package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.press.proof.ProofFurniture.Proofed;

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

  /** A file that goes with a PDF; nothing stands beside a device such as /dev/stdout. */
  void addBeside(Path pdf, Path path, OutputFile.Content content) {
    if (!findings.hasErrors() && (!Files.exists(pdf) || Files.isRegularFile(pdf))) {
      add(path, content);
    }
  }

  /** A proof with its index and the list of its pages (R74). */
  void addProof(Path pdf, Proofed made, OutputFile.Content content) {
    KeptOutput kept = new KeptOutput(content);
    add(pdf, kept);
    addBeside(pdf, ProofOrder.index(pdf), ProofIndex.of(made));
    addBeside(pdf, ProofOrder.pages(pdf), new ProofPages(made, kept));
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
