package org.gongbao.export.pdf.tags;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructAttributes.Scope;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** What an element says besides its type and its kids (ISO 32000-1 14.7.5, 14.8.5). */
final class Attributes {
  private static final PdfName OWNER = new PdfName("O");

  /** A label that counts: 1. ① （二） 第三. */
  private static final Pattern NUMERAL = Pattern.compile("[\\p{N}一二三四五六七八九十]");

  private final LeafTexts texts;
  private int notes;

  Attributes(LeafTexts texts) {
    this.texts = texts;
  }

  /** Puts them into the element; gives the name it goes by in the document, if it has one. */
  Optional<String> put(Element element) {
    PdfStructureElement written = element.written();
    StructAttributes said = element.attributes();
    said.alt().ifPresent(alt -> written.put(PdfName.ALT, unicode(alt)));
    if (element.is(PdfName.TH) || element.is(PdfName.TD)) {
      put(cell(said), "Table", written);
    } else if (element.is(PdfName.L) && counts(element)) {
      PdfDictionary list = new PdfDictionary();
      list.put(new PdfName("ListNumbering"), new PdfName("Decimal"));
      put(list, "List", written);
    } else if (element.is(PdfName.FIGURE) && !element.pictures().isEmpty()) {
      PdfDictionary layout = new PdfDictionary();
      layout.put(PdfName.BBOX, box(element.pictures()));
      put(layout, "Layout", written);
    }
    Optional<String> id = id(element);
    id.ifPresent(name -> written.put(PdfName.ID, new PdfString(name)));
    return id;
  }

  private static void put(PdfDictionary attributes, String owner, PdfStructureElement written) {
    if (attributes.size() > 0) {
      attributes.put(OWNER, new PdfName(owner));
      written.put(PdfName.A, attributes);
    }
  }

  /** A note has a name even where nothing refers to it (PDF/UA-1 7.9). */
  private Optional<String> id(Element element) {
    if (!element.attributes().id().isEmpty()) {
      return Optional.of(element.attributes().id());
    }
    return element.is(PdfName.NOTE) ? Optional.of("gongbao-note-" + ++notes) : Optional.empty();
  }

  private static PdfDictionary cell(StructAttributes said) {
    PdfDictionary cell = new PdfDictionary();
    said.scope().ifPresent(scope -> cell.put(new PdfName("Scope"), new PdfName(scope(scope))));
    if (!said.headers().isEmpty()) {
      PdfArray headers = new PdfArray();
      said.headers().forEach(id -> headers.add(new PdfString(id)));
      cell.put(new PdfName("Headers"), headers);
    }
    if (said.columns() > 1) {
      cell.put(new PdfName("ColSpan"), new PdfNumber(said.columns()));
    }
    if (said.rows() > 1) {
      cell.put(new PdfName("RowSpan"), new PdfNumber(said.rows()));
    }
    return cell;
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case ROW -> "Row";
      case COLUMN -> "Column";
      case BOTH -> "Both";
    };
  }

  /** Whether the first label of a list is a number, and so the list an ordered one. */
  private boolean counts(Element list) {
    return list.kids().stream()
        .filter(Element.class::isInstance)
        .flatMap(item -> ((Element) item).kids().stream())
        .filter(kid -> kid instanceof Element part && part.is(PdfName.LBL))
        .findFirst()
        .filter(label -> NUMERAL.matcher(texts.of((Element) label)).find())
        .isPresent();
  }

  /** Around the pictures on the first page that shows one (ISO 32000-1 table 344). */
  private static PdfRectangle box(List<Element.Picture> pictures) {
    Element.Picture first = pictures.getFirst();
    Rectangle box = new Rectangle(first.area());
    for (Element.Picture picture : pictures) {
      if (picture.page().getNumber() == first.page().getNumber()) {
        box.setLeft(Math.min(box.getLeft(), picture.area().getLeft()));
        box.setBottom(Math.min(box.getBottom(), picture.area().getBottom()));
        box.setRight(Math.max(box.getRight(), picture.area().getRight()));
        box.setTop(Math.max(box.getTop(), picture.area().getTop()));
      }
    }
    return new PdfRectangle(box);
  }

  private static PdfString unicode(String text) {
    return new PdfString(text, PdfString.TEXT_UNICODE);
  }
}
