package org.gongbao.compare;

import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;

/**
 * Characters of a line that look alike.
 *
 * @param x of the pen at the first, in 1/65536 pt
 * @param advances one per code point, in 1/65536 pt
 * @param face name of the font
 * @param size of the em, in 1/65536 pt
 * @param span where the first was written
 */
public record ProofRun(
    String text, long x, List<Long> advances, String face, long size, Ink ink, SourceSpan span) {
  public ProofRun {
    advances = List.copyOf(advances);
  }

  ProofRun at(SourceSpan place) {
    return new ProofRun(text, x, advances, face, size, ink, place);
  }

  int length() {
    return advances.size();
  }
}
