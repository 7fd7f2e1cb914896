package org.gongbao.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.page.StructNode.Role;

/**
 * The smallest group of the logical tree that is read on its own: a paragraph, a heading, a table
 * cell, a name of a roster, a footnote.
 *
 * @param lines as drawn, in reading order
 * @param pictures in it, for a figure
 */
public record Paragraph(Role role, List<ProofLine> lines, List<ProofPicture> pictures) {
  public Paragraph {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  /** Its characters, whatever lines they stand on. */
  public String text() {
    return lines.stream().map(ProofLine::text).collect(Collectors.joining());
  }
}
