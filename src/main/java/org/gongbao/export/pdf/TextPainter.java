package org.gongbao.export.pdf;

import java.util.Map;
import java.util.Optional;
import org.gongbao.export.pdf.tags.PageText;
import org.gongbao.font.FontFace;
import org.gongbao.geom.Length;
import org.gongbao.page.PageItem.TextItem;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/**
 * Draws the text of one page. The pen is followed just as a reader moves it, rounding of written
 * numbers included, and is set right before it is off by a visible amount, so errors never add up.
 */
final class TextPainter implements PageText {
  /** How far off the pen may be: with the step of an adjustment still under 0.01 pt. */
  private static final double TOLERANCE = 0.004 * Length.PER_POINT;

  /** Items that follow one another this closely share one text array. */
  private static final double JOINED = 0.02 * Length.PER_POINT;

  private record Setting(FontFace face, long size) {}

  private final PdfContentByte canvas;
  private final Map<FontFace, PdfFont> fonts;
  private final ResourceNames names;
  private final FillInk ink;
  private final Space space;

  private boolean inText;

  /** Whether this text object has placed the pen. */
  private boolean moved;

  private Optional<Setting> setting = Optional.empty();
  private long baseline;

  /** The em as written, and the pen as a reader has it; both in 1/65536 pt. */
  private double em;

  private double pen;

  private PdfTextArray array = new PdfTextArray();
  private final StringBuilder run = new StringBuilder();

  TextPainter(PdfContentByte canvas, Stock stock, FillInk ink, Space space) {
    this.canvas = canvas;
    this.fonts = stock.fonts();
    this.names = stock.names();
    this.ink = ink;
    this.space = space;
  }

  void paint(TextItem item) {
    boolean onward = moved && item.baseline() == baseline && Math.abs(item.x() - pen) <= JOINED;
    begin();
    if (!ink.is(item.ink())) {
      show();
      ink.set(item.ink());
    }
    PdfFont font = fonts.get(item.face());
    set(new Setting(item.face(), item.size()), font);
    if (!onward) {
      move(item.x(), item.baseline());
    }
    glyphs(item, font);
  }

  @Override
  public void begin() {
    if (!inText) {
      canvas.beginText();
      inText = true;
    }
  }

  /** Ends the text object, so that paths may follow; more text may be painted after. */
  @Override
  public void end() {
    if (inText) {
      show();
      canvas.endText();
      inText = false;
      moved = false;
    }
  }

  private void set(Setting wanted, PdfFont font) {
    if (!setting.equals(Optional.of(wanted))) {
      show();
      float size = Space.points(wanted.size());
      names.font(font);
      canvas.setFontAndSize(font.base(), size);
      em = (double) size * Length.PER_POINT;
      setting = Optional.of(wanted);
    }
  }

  private void move(long x, long down) {
    show();
    float left = Space.points(x);
    canvas.setTextMatrix(left, space.y(down));
    baseline = down;
    moved = true;
    pen = (double) left * Length.PER_POINT;
  }

  private void glyphs(TextItem item, PdfFont font) {
    String text = item.text();
    double thousandth = em / 1000;
    long wanted = item.x();
    int glyph = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      double off = wanted + font.shift(codePoint) * thousandth - pen;
      if (Math.abs(off) > TOLERANCE) {
        adjust(off / thousandth);
      }
      run.appendCodePoint(codePoint);
      pen += font.width(codePoint) * thousandth;
      wanted += item.advances()[glyph++];
    }
  }

  /** Moves the pen right by thousandths of an em, to the nearest tenth of one. */
  private void adjust(double thousandths) {
    long tenths = Math.round(thousandths * 10);
    endRun();
    array.add(-tenths / 10f);
    pen += tenths * em / 10_000;
  }

  private void endRun() {
    array.add(run.toString());
    run.setLength(0);
  }

  @Override
  public void show() {
    if (!run.isEmpty()) {
      endRun();
      canvas.showText(array);
      array = new PdfTextArray();
    }
  }
}
