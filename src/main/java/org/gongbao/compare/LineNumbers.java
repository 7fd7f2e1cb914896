package org.gongbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongbao.compare.Proof.Piece;

/** Counts the lines of every page from the top, columns side by side as one (R74). */
final class LineNumbers {
  private final Proof proof;
  private final Map<Integer, TreeSet<Long>> heights = new HashMap<>();

  LineNumbers(Proof proof) {
    this.proof = proof;
    for (Piece piece : proof.pieces()) {
      for (Paragraph paragraph : piece.paragraphs()) {
        for (ProofLine line : paragraph.lines()) {
          heights.computeIfAbsent(line.page(), page -> new TreeSet<>()).add(height(line));
        }
      }
    }
  }

  Proof numbered() {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : proof.pieces()) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (Paragraph paragraph : piece.paragraphs()) {
        List<ProofLine> lines = paragraph.lines().stream().map(this::numbered).toList();
        paragraphs.add(new Paragraph(paragraph.role(), lines, paragraph.pictures()));
      }
      pieces.add(new Piece(piece.title(), paragraphs));
    }
    return new Proof(proof.pages(), pieces);
  }

  private ProofLine numbered(ProofLine line) {
    int number = heights.get(line.page()).headSet(height(line), true).size();
    return new ProofLine(
        line.page(), number, line.baseline(), line.area(), line.turned(), line.runs());
  }

  /** Lines of a turned table go from left to right over the page. */
  private static long height(ProofLine line) {
    return line.turned() ? line.area().right().units() : line.area().bottom().units();
  }
}
