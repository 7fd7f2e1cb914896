package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.Form;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.FormItem;

/**
 * 校样 across the page with round and date below, so light that text over it reads as before. Pages
 * of one size share one form.
 */
final class Watermark {
  private static final String WORD = "校样";

  /** Light enough for text of 9 pt above it, dark enough for a copier. */
  private static final Ink INK = new Ink(0, 0, 0, 8, 0xEBEBEB);

  private static final long WORD_SIZE = Length.points(150).units();
  private static final long ROUND_SIZE = Length.points(36).units();

  /** The longest a line may be, of the page's diagonal, in thousandths. */
  private static final long MOST = 720;

  private final FontBook fonts;
  private final ProofRound round;
  private final Map<Size, FormItem> made = new HashMap<>();

  Watermark(FontBook fonts, ProofRound round) {
    this.fonts = fonts;
    this.round = round;
  }

  static List<Integer> unprintable(ProofRound round, FontBook fonts) {
    return new SmallType(fonts, FontRole.HEI, ROUND_SIZE, INK).missing(round.name());
  }

  /** The watermark for a page of some size. */
  FormItem on(Size trim) {
    return made.computeIfAbsent(trim, this::make);
  }

  private FormItem make(Size trim) {
    double width = trim.width().units();
    double height = trim.height().units();
    long longest = (long) StrictMath.hypot(width, height) * MOST / 1000;
    Line word = line(WORD, WORD_SIZE, longest);
    Line words = line(round.name() + "　" + round.date(), ROUND_SIZE, longest);
    long broad = Math.max(word.width, words.width);
    long high = word.size + words.size * 3 / 2;
    List<PageItem> items = new ArrayList<>(word.set(broad, word.size * 88 / 100));
    items.addAll(words.set(broad, high - words.size * 12 / 100));
    int degrees = (int) StrictMath.round(StrictMath.toDegrees(StrictMath.atan2(height, width)));
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    // Turned about its top left corner, so that the middle of the form is that of the page.
    long x = StrictMath.round((width - broad * cos - high * sin) / 2);
    long y = StrictMath.round((height + broad * sin - high * cos) / 2);
    return new FormItem(
        x, y, degrees, new Form(new Size(new Length(broad), new Length(high)), items));
  }

  private Line line(String text, long size, long longest) {
    long width = new SmallType(fonts, FontRole.HEI, size, INK).width(text);
    long fitting = width > longest ? size * (longest >> 8) / (width >> 8) : size;
    SmallType type = new SmallType(fonts, FontRole.HEI, fitting, INK);
    return new Line(text, type, fitting, type.width(text));
  }

  private record Line(String text, SmallType type, long size, long width) {
    List<PageItem> set(long broad, long baseline) {
      return type.set(text, (broad - width) / 2, baseline);
    }
  }
}
