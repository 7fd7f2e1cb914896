package org.gongbao.press.proof;

import java.util.List;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;

/** Names the place of any line of a document as the margins of its proof do (R74). */
public final class ProofPlaces {
  private final ProofParagraphs paragraphs;
  private final List<ProofPage> pages;

  private ProofPlaces(ProofParagraphs paragraphs, List<ProofPage> pages) {
    this.paragraphs = paragraphs;
    this.pages = pages;
  }

  /** The places of a document. */
  public static ProofPlaces of(PagedDocument document, LineReport report) {
    ProofParagraphs paragraphs = ProofParagraphs.of(document.structure(), report);
    return new ProofPlaces(paragraphs, ProofFurniture.pages(document, report, paragraphs));
  }

  /**
   * A place on a page.
   *
   * @param anchor of the paragraph, such as ¶3-12; empty where there is none
   * @param column from 1; 0 where the page has but one, or is turned
   * @param line counted down its column from 1; 0 where lines are not counted
   */
  public record ProofPlace(String anchor, int column, int line) {}

  /**
   * The place of a character.
   *
   * @param page index from 0
   * @param leaf it belongs to
   * @param x in 1/65536 pt from the left edge of the trim
   * @param baseline in 1/65536 pt below the top edge of the trim
   */
  public ProofPlace at(int page, int leaf, long x, long baseline) {
    String anchor = paragraphs.of(leaf).map(ProofParagraph::anchor).orElse("");
    ProofPage own = pages.get(page);
    if (own.isTurned(leaf)) {
      return new ProofPlace(anchor, 0, 0);
    }
    int column = own.columns().at(x);
    int line = own.counted().number(column, baseline);
    return new ProofPlace(anchor, own.columns().count() > 1 ? column : 0, line);
  }
}
