package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.compare.Proof.Piece;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.press.proof.ProofPlaces;

/** Reads a set document along its logical tree. */
public final class ReadingOrder {
  private final DrawnContent drawn;
  private final List<Piece> pieces = new ArrayList<>();

  private ReadingOrder(DrawnContent drawn) {
    this.drawn = drawn;
  }

  /**
   * The document as a proof.
   *
   * @param report of the lines of {@code document}
   */
  public static Proof of(PagedDocument document, LineReport report) {
    ProofPlaces places = ProofPlaces.of(document, report);
    return of(document.structure(), DrawnContent.of(document.pages(), places));
  }

  /**
   * A finished file as a proof.
   *
   * @param texts by the leaf of {@code structure} they belong to
   */
  public static Proof of(
      StructGroup structure, List<ProofPage> pages, Map<Integer, List<DrawnText>> texts) {
    return of(structure, DrawnContent.of(pages, texts));
  }

  private static Proof of(StructGroup structure, DrawnContent drawn) {
    ReadingOrder order = new ReadingOrder(drawn);
    order.pieces(structure.kids());
    return new Proof(drawn.pages(), order.pieces);
  }

  /** An article is a piece, and so is a group that holds none. */
  private void pieces(List<StructNode> nodes) {
    for (StructNode node : nodes) {
      if (node instanceof StructGroup group && holdsArticles(group)) {
        pieces(group.kids());
      } else {
        pieces.add(piece(node));
      }
    }
  }

  private static boolean holdsArticles(StructGroup group) {
    return group.role() == Role.SECT
        && group.kids().stream()
            .anyMatch(
                kid -> kid instanceof StructGroup g && (g.role() == Role.ART || holdsArticles(g)));
  }

  private Piece piece(StructNode node) {
    List<Draft> drafts = new ArrayList<>();
    walk(node, new Draft(Role.P), drafts);
    List<Paragraph> paragraphs =
        drafts.stream().flatMap(draft -> draft.paragraph(drawn).stream()).toList();
    return new Piece(title(paragraphs), paragraphs);
  }

  /** The first title, else what the piece begins with. */
  private static String title(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.role() == Role.TITLE || paragraph.role() == Role.H1)
        .findFirst()
        .or(() -> paragraphs.stream().filter(p -> !p.lines().isEmpty()).findFirst())
        .map(Paragraph::text)
        .orElse("");
  }

  /** Every group of text that is not part of a line is a paragraph; notes in it stand after. */
  private void walk(StructNode node, Draft paragraph, List<Draft> drafts) {
    switch (node) {
      case StructLeaf leaf -> {
        if (paragraph.leaves.isEmpty()) {
          drafts.add(paragraph);
        }
        paragraph.leaves.add(leaf);
      }
      case StructGroup group -> {
        Draft own = isInline(group.role()) ? paragraph : new Draft(group.role());
        group.kids().forEach(kid -> walk(kid, own, drafts));
      }
    }
  }

  private static boolean isInline(Role role) {
    return switch (role) {
      case SPAN, LINK, REFERENCE -> true;
      case DOCUMENT, SECT, ART, DIV, TITLE, H1, H2, H3, H4, H5, H6, P -> false;
      case TOC, TOCI, LIST, ITEM, LABEL, ITEM_BODY -> false;
      case TABLE, ROW, HEAD_CELL, DATA_CELL, CAPTION, FIGURE, NOTE, QUOTE -> false;
    };
  }

  /** A paragraph whose leaves are being gathered. */
  private record Draft(Role role, List<StructLeaf> leaves) {
    Draft(Role role) {
      this(role, new ArrayList<>());
    }

    /** Nothing for content that is not drawn. */
    Optional<Paragraph> paragraph(DrawnContent drawn) {
      List<ProofLine> lines = drawn.lines(leaves);
      List<ProofPicture> pictures =
          leaves.stream().flatMap(leaf -> drawn.pictures(leaf.id()).stream()).toList();
      return lines.isEmpty() && pictures.isEmpty()
          ? Optional.empty()
          : Optional.of(new Paragraph(role, lines, pictures));
    }
  }
}
