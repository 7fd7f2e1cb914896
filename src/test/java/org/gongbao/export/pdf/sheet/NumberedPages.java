package org.gongbao.export.pdf.sheet;

import static org.gongbao.testing.PagesBuilder.units;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.Page;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.press.impose.Imposition;
import org.gongbao.press.impose.ImpositionOrder;
import org.gongbao.press.impose.Scheme;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.text.Numerals;

/**
 * Pages of 300 × 400 pt with their number in large figures, baseline 90 pt below the upper edge, 60
 * pt from the left one, on a tint that runs 20 pt past the trim.
 */
final class NumberedPages {
  static final Size TRIM = new Size(Length.points(300), Length.points(400));
  static final Length BLEED = Length.points(9);
  static final double NUMBER_X = 60;
  static final double NUMBER_Y = 90;
  private static final Surround PAPER = new Surround(BLEED, Length.points(21));
  private static final Ink TINT = new Ink(0, 0, 0, 30, 0xB3B3B3);

  private NumberedPages() {}

  static byte[] pdf(int pages) throws IOException {
    PagesBuilder builder = new PagesBuilder();
    for (int i = 1; i <= pages; i++) {
      builder
          .rule(-20, -20, 340, 440, TINT)
          .text(ToyFont.face(), 48, NUMBER_X, NUMBER_Y, Integer.toString(i))
          .page(new PageLabel("", Numerals.ARABIC, i), TRIM);
    }
    PagedDocument document = builder.build();
    List<Page> bled = document.pages().stream().map(page -> page.on(PAPER)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfBackend().write(document.with(bled), PdfProfile.PRINT, out, new Diagnostics());
    return out.toByteArray();
  }

  static byte[] imposed(byte[] pages, Scheme scheme, double paper, boolean marks)
      throws IOException {
    Diagnostics findings = new Diagnostics();
    PageFile file = PageFile.open(pages, SourceSpan.NONE, findings).orElseThrow();
    ImpositionOrder order =
        new ImpositionOrder(
            scheme,
            OptionalInt.empty(),
            new Length(units(paper)),
            Length.ZERO,
            Optional.empty(),
            marks);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(
        new Imposition(order, file.trim(), file.bleed())
            .sides(file.pages(), SourceSpan.NONE, findings)
            .orElseThrow(),
        out,
        findings,
        Progress.NONE);
    assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
    return out.toByteArray();
  }
}
