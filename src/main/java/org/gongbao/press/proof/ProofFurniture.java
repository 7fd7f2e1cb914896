package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.font.FontBook;
import org.gongbao.page.Form;
import org.gongbao.page.LineReport;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.press.proof.ProofAnchors.Placed;

/**
 * Makes a proof of a finished document (R74): on each page a watermark below all else, line numbers
 * and anchors in the margin. Every page gets two forms, first the watermark, last the margin, so
 * that what is drawn between them is what it was without them (R75).
 */
public final class ProofFurniture {
  private final ProofRound round;
  private final FontBook fonts;
  private final Map<Integer, List<PageItem>> marks;

  private ProofFurniture(ProofRound round, FontBook fonts, Map<Integer, List<PageItem>> marks) {
    this.round = round;
    this.fonts = fonts;
    this.marks = marks;
  }

  /** The furniture of a round. */
  public static ProofFurniture of(ProofRound round, FontBook fonts) {
    return new ProofFurniture(round, fonts, Map.of());
  }

  /** The characters of a round that no font has: they are left out of the watermark. */
  public static List<Integer> unprintable(ProofRound round, FontBook fonts) {
    return Watermark.unprintable(round, fonts);
  }

  /**
   * The same with further marks in the margins.
   *
   * @param more by index of page, all artifacts; {@link Side#bar} gives them their place
   */
  public ProofFurniture with(Map<Integer, List<PageItem>> more) {
    return new ProofFurniture(round, fonts, more);
  }

  /**
   * The proof and where its anchors are.
   *
   * @param anchors in reading order
   * @param countedLines for each page how many lines are counted
   */
  public record Proofed(
      PagedDocument document, List<ProofAnchor> anchors, List<Integer> countedLines) {
    public Proofed {
      anchors = List.copyOf(anchors);
      countedLines = List.copyOf(countedLines);
    }
  }

  /** Puts the furniture on every page. */
  public Proofed on(PagedDocument document, LineReport report) {
    ProofParagraphs paragraphs = ProofParagraphs.of(document.structure(), report);
    List<ProofPage> pages = pages(document, report, paragraphs);
    ProofAnchors anchors = new ProofAnchors(paragraphs);
    pages.forEach(anchors::add);
    Map<Integer, List<Placed>> placed =
        anchors.all().stream().collect(Collectors.groupingBy(p -> p.anchor().page()));
    Watermark watermark = new Watermark(fonts, round);
    MarginMarks margin = new MarginMarks(round, fonts);
    List<Page> proofed = new ArrayList<>();
    for (ProofPage page : pages) {
      int index = page.index();
      List<PageItem> more = marks.getOrDefault(index, List.of());
      List<PageItem> beside = margin.on(page, placed.getOrDefault(index, List.of()), more);
      proofed.add(furnished(document.pages().get(index), watermark, beside));
    }
    return new Proofed(
        document.with(proofed),
        anchors.all().stream().map(Placed::anchor).toList(),
        pages.stream().map(page -> page.counted().count()).toList());
  }

  static List<ProofPage> pages(
      PagedDocument document, LineReport report, ProofParagraphs paragraphs) {
    Map<Integer, List<SetLine>> lines = new HashMap<>();
    report
        .lines()
        .forEach(line -> lines.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    List<ProofPage> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      int index = pages.size();
      pages.add(new ProofPage(page, index, lines.getOrDefault(index, List.of()), paragraphs));
    }
    return pages;
  }

  private static Page furnished(Page page, Watermark watermark, List<PageItem> beside) {
    List<PageItem> items = new ArrayList<>();
    items.add(watermark.on(page.trim()));
    items.addAll(page.items());
    items.add(new FormItem(0, 0, 0, new Form(page.trim(), beside)));
    return page.with(items);
  }
}
