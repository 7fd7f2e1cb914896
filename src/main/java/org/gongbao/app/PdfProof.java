package org.gongbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.compare.DrawnText;
import org.gongbao.compare.DrawnText.Frame;
import org.gongbao.compare.Proof;
import org.gongbao.compare.ProofPage;
import org.gongbao.compare.ProofRun;
import org.gongbao.compare.ReadingOrder;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.input.pdf.ReadBack;
import org.gongbao.input.pdf.ReadBack.ReadCharacter;
import org.gongbao.input.pdf.ReadBack.ReadElement;
import org.gongbao.input.pdf.ReadBack.ReadNode;
import org.gongbao.input.pdf.ReadBack.ReadText;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/** A finished PDF as a proof that can be compared. It does not say where it was written. */
final class PdfProof {
  private static final ProofPlace UNKNOWN = new ProofPlace("", 0, 0);

  private final Map<Integer, List<DrawnText>> texts = new HashMap<>();

  private PdfProof() {}

  static Proof of(ReadBack read) {
    PdfProof proof = new PdfProof();
    StructGroup root = new StructGroup(Role.DOCUMENT, proof.nodes(documents(read.root())));
    List<ProofPage> pages =
        read.pages().stream()
            .map(page -> new ProofPage(page.label(), List.of(), List.copyOf(page.furniture())))
            .toList();
    return ReadingOrder.of(root, pages, proof.texts);
  }

  /** What stands in the Document element, or at the root of a file that has none. */
  private static List<ReadNode> documents(ReadElement root) {
    List<ReadNode> kids = new ArrayList<>();
    for (ReadNode kid : root.kids()) {
      if (kid instanceof ReadElement element && element.type().equals("Document")) {
        kids.addAll(element.kids());
      } else {
        kids.add(kid);
      }
    }
    return kids;
  }

  private List<StructNode> nodes(List<ReadNode> read) {
    List<StructNode> nodes = new ArrayList<>();
    for (ReadNode node : read) {
      nodes.add(
          switch (node) {
            case ReadElement element ->
                new StructGroup(role(element.type()), nodes(element.kids()));
            case ReadText text -> leaf(text);
          });
    }
    return nodes;
  }

  private StructLeaf leaf(ReadText text) {
    int id = texts.size();
    List<DrawnText> drawn = new ArrayList<>();
    for (ReadCharacter character : text.characters()) {
      drawn.add(drawn(text.page(), character));
    }
    texts.put(id, drawn);
    return new StructLeaf(id, SourceSpan.NONE);
  }

  private static DrawnText drawn(int page, ReadCharacter character) {
    int count = character.text().codePointCount(0, character.text().length());
    long width = Length.points(character.width()).units();
    List<Long> advances = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      advances.add(width * i / count - width * (i - 1) / count);
    }
    ProofRun run =
        new ProofRun(
            character.text(),
            Length.points(character.x()).units(),
            advances,
            character.font().replaceFirst("-(left|right|body|centre|fill)\\d+$", ""),
            Length.points(character.size()).units(),
            Ink.BLACK,
            SourceSpan.NONE);
    Frame frame = new Frame(character.turned(), 0, 0);
    return new DrawnText(page, frame, Length.points(character.y()).units(), UNKNOWN, run);
  }

  /** The role as which a type is read; what is part of a line must not part the line. */
  private static Role role(String type) {
    return switch (type) {
      case "Sect" -> Role.SECT;
      case "Art" -> Role.ART;
      case "Div" -> Role.DIV;
      case "H1" -> Role.H1;
      case "H2" -> Role.H2;
      case "H3" -> Role.H3;
      case "H4" -> Role.H4;
      case "H5" -> Role.H5;
      case "H6" -> Role.H6;
      case "TOC" -> Role.TOC;
      case "TOCI" -> Role.TOCI;
      case "Reference" -> Role.REFERENCE;
      case "Link" -> Role.LINK;
      case "Span" -> Role.SPAN;
      case "L" -> Role.LIST;
      case "LI" -> Role.ITEM;
      case "Lbl" -> Role.LABEL;
      case "LBody" -> Role.ITEM_BODY;
      case "Table" -> Role.TABLE;
      case "TR" -> Role.ROW;
      case "TH" -> Role.HEAD_CELL;
      case "TD" -> Role.DATA_CELL;
      case "Caption" -> Role.CAPTION;
      case "Figure" -> Role.FIGURE;
      case "Note" -> Role.NOTE;
      case "BlockQuote" -> Role.QUOTE;
      default -> Role.P;
    };
  }
}
