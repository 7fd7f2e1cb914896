package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.PageItem;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.typeset.flow.Piece.TextPiece;

/**
 * The marks of footnotes at their places in the logical tree: a text with a mark in it becomes the
 * text before it, the reference, and the text behind it, so that a reader meets the mark where it
 * stands.
 */
public final class NoteReferences {
  private final Leaves leaves;
  private final List<Note> notes;

  /** What follows a leaf in the tree: references, and the text between and behind them. */
  private final Map<Integer, List<StructNode>> parted = new HashMap<>();

  /** The note whose mark was the last thing met in a leaf. */
  private final Map<Integer, Integer> open = new HashMap<>();

  private NoteReferences(List<Note> notes, Leaves leaves) {
    this.notes = new ArrayList<>(notes);
    this.leaves = leaves;
  }

  /** Finds the marks of some notes in their flow. */
  static NoteReferences of(List<Note> notes, List<Stretch> flow, Leaves leaves) {
    NoteReferences references = new NoteReferences(notes, leaves);
    if (!notes.isEmpty()) {
      for (Stretch stretch : flow) {
        stretch.items().forEach(references::read);
      }
    }
    return references;
  }

  /** The notes, each with its place. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** A tree with the references in it. */
  public StructGroup in(StructGroup tree) {
    List<StructNode> kids = new ArrayList<>();
    for (StructNode kid : tree.kids()) {
      switch (kid) {
        case StructGroup group -> kids.add(in(group));
        case StructLeaf leaf -> {
          kids.add(leaf);
          kids.addAll(parted.getOrDefault(leaf.id(), List.of()));
        }
      }
    }
    return new StructGroup(tree.role(), tree.attributes(), kids);
  }

  private void read(FlowItem item) {
    switch (item) {
      case FlowItem.Text text -> text.paragraph().lines().forEach(this::read);
      case FlowItem.Block block -> {
        for (Piece piece : block.pieces()) {
          if (piece instanceof TextPiece text && text.leaf() != PageItem.ARTIFACT) {
            read(text);
          }
        }
      }
    }
  }

  private void read(TextPiece piece) {
    for (int glyph = piece.line().from(); glyph < piece.line().to(); glyph++) {
      OptionalInt note = piece.text().note(glyph);
      if (note.isPresent()) {
        mark(note.getAsInt(), piece.leaf());
      } else if (open.containsKey(piece.leaf())) {
        rest(open.remove(piece.leaf()), piece.leaf(), piece.text().span(glyph));
      }
    }
  }

  private void mark(int number, int leaf) {
    Note note = notes.get(number);
    notes.set(number, note.at(new Note.Place(leaf, PageItem.ARTIFACT)));
    StructLeaf mark = new StructLeaf(note.mark(), note.span());
    parted
        .computeIfAbsent(leaf, any -> new ArrayList<>())
        .add(new StructGroup(Role.REFERENCE, List.of(mark)));
    open.put(leaf, number);
  }

  private void rest(int number, int leaf, SourceSpan span) {
    Note note = notes.get(number);
    StructLeaf rest = leaves.leaf(span);
    notes.set(number, note.at(new Note.Place(leaf, rest.id())));
    parted.get(leaf).add(rest);
  }
}
