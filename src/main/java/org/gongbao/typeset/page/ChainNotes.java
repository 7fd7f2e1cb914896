package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Note;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;

/** The footnotes of the flows of a chain, numbered through, and the room they take (R59). */
final class ChainNotes {
  private final List<Note> notes = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final long pitch;

  ChainNotes(List<Flow> flows, PageMaster page) {
    for (Flow flow : flows) {
      first.add(notes.size());
      notes.addAll(flow.notes());
    }
    pitch = page.pitch().units();
  }

  Note get(int note) {
    return notes.get(note);
  }

  /** The number in the chain of a note of one of its flows. */
  int number(int flow, int note) {
    return first.get(flow) + note;
  }

  /** Which flow a note belongs to. */
  int flowOf(int note) {
    int flow = first.size() - 1;
    while (flow > 0 && first.get(flow) > note) {
      flow--;
    }
    return flow;
  }

  /** The leaf of a text of a flow, which the marks of notes part. */
  int leaf(int flow, int leaf, SourceSpan at) {
    int end = flow + 1 < first.size() ? first.get(flow + 1) : notes.size();
    int parted = leaf;
    for (Note note : notes.subList(first.get(flow), end)) {
      int rest = note.leaf(leaf, at);
      parted = rest == leaf ? parted : rest;
    }
    return parted;
  }

  /** All lines of a note. */
  NotePart whole(int note) {
    return new NotePart(note, 0, notes.get(note).paragraph().lines().size());
  }

  /** The notes marked in a line of a paragraph. */
  List<Integer> in(FlowItem.Text text, int looseness, int line, int flow) {
    return in(text.paragraph().lines(looseness).orElseThrow().get(line), flow);
  }

  /** The notes marked in a block; what it repeats above itself has them on its first page. */
  List<Integer> in(FlowItem.Block block, int flow) {
    List<Integer> found = new ArrayList<>();
    for (Piece piece : block.pieces()) {
      if (piece instanceof TextPiece text) {
        found.addAll(in(text, flow));
      }
    }
    return found;
  }

  private List<Integer> in(TextPiece piece, int flow) {
    return notes.isEmpty()
        ? List.of()
        : piece.text().notes(piece.line()).stream().map(note -> number(flow, note)).toList();
  }

  /** Grid lines that lines of notes take, the rule above them included. */
  int rows(int lines) {
    if (lines == 0) {
      return 0;
    }
    long leading = notes.getFirst().leading();
    return (int) Math.ceilDiv(lines * leading + leading * 3 / 4, pitch);
  }
}
