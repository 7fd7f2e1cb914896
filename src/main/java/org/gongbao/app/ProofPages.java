package org.gongbao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.export.pdf.read.PageContents;
import org.gongbao.page.Page;
import org.gongbao.press.proof.ProofFurniture.Proofed;

/**
 * The pages of a proof with a fingerprint of what is drawn on each: where two proofs have the same,
 * nothing changed (R75).
 */
final class ProofPages implements OutputFile.Content {
  private static final List<String> HEAD = List.of("页序", "页码", "行数", "内容指纹（SHA-256）");

  private final Proofed proof;
  private final KeptOutput pdf;

  /**
   * The pages of a proof.
   *
   * @param pdf written before these
   */
  ProofPages(Proofed proof, KeptOutput pdf) {
    this.proof = proof;
    this.pdf = pdf;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    List<String> digests = PageContents.digests(pdf.bytes());
    for (Page page : proof.document().pages()) {
      int index = rows.size() - 1;
      int lines = proof.countedLines().get(index);
      rows.add(
          List.of(
              Integer.toString(index + 1),
              page.label().text(),
              lines == 0 ? "" : Integer.toString(lines),
              digests.get(index)));
    }
    new CsvTable(rows).writeTo(out);
  }
}
