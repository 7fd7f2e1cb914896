package org.gongbao.export.pdf.tags;

import java.util.List;
import org.gongbao.page.StructNode.Role;
import org.openpdf.text.pdf.PdfName;

/**
 * The standard structure type of each role (ISO 32000-1 14.8.4), so that no role map is needed. The
 * name of the publication is no heading; a level that a document skips is closed up, as PDF/UA-1
 * 7.4.2 demands. One object serves one document, asked in reading order.
 */
final class StandardTypes {
  private static final List<PdfName> HEADINGS =
      List.of(
          PdfName.H1,
          PdfName.H2,
          PdfName.H3,
          new PdfName("H4"),
          new PdfName("H5"),
          new PdfName("H6"));

  /** Of the heading before, from 1; 0 before the first. */
  private int level;

  PdfName of(Role role) {
    return switch (role) {
      case DOCUMENT -> PdfName.DOCUMENT;
      case SECT -> PdfName.SECT;
      case ART -> PdfName.ART;
      case DIV -> PdfName.DIV;
      case H1 -> heading(1);
      case H2 -> heading(2);
      case H3 -> heading(3);
      case H4 -> heading(4);
      case H5 -> heading(5);
      case H6 -> heading(6);
      case TITLE, P -> PdfName.P;
      case TOC -> PdfName.TOC;
      case TOCI -> PdfName.TOCI;
      case REFERENCE -> PdfName.REFERENCE;
      case LINK -> PdfName.LINK;
      case LIST -> PdfName.L;
      case ITEM -> PdfName.LI;
      case LABEL -> PdfName.LBL;
      case ITEM_BODY -> PdfName.LBODY;
      case TABLE -> PdfName.TABLE;
      case ROW -> PdfName.TABLEROW;
      case HEAD_CELL -> PdfName.TH;
      case DATA_CELL -> PdfName.TD;
      case CAPTION -> PdfName.CAPTION;
      case FIGURE -> PdfName.FIGURE;
      case NOTE -> PdfName.NOTE;
      case QUOTE -> PdfName.BLOCKQUOTE;
      case SPAN -> PdfName.SPAN;
    };
  }

  private PdfName heading(int wanted) {
    level = Math.min(wanted, level + 1);
    return HEADINGS.get(level - 1);
  }
}
