package org.gongbao.testing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of a font as FontBox reads them, a reader that is not ours. */
public final class FontOutlines {
  /**
   * Points between two others are halved after rounding, so a widened outline may be off by one.
   */
  private static final double ROUNDING = 1;

  private final TrueTypeFont font;
  private final CmapLookup characters;

  public FontOutlines(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup(false);
  }

  /** Reads the bytes of a TrueType file. */
  public static FontOutlines of(byte[] file) throws IOException {
    return new FontOutlines(new TTFParser().parse(new RandomAccessReadBuffer(file)));
  }

  public TrueTypeFont font() {
    return font;
  }

  public int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /**
   * One glyph, in font units.
   *
   * @param steps for each: its kind and two points, unused ones zero
   */
  public record Outline(double advance, List<double[]> steps) {
    /** This outline in a cell of another width. */
    Outline fitted(double cell, DoubleUnaryOperator x) {
      List<double[]> moved = new ArrayList<>();
      for (double[] step : steps) {
        moved.add(
            new double[] {
              step[0],
              points(step) > 0 ? x.applyAsDouble(step[1]) : 0,
              step[2],
              points(step) > 1 ? x.applyAsDouble(step[3]) : 0,
              step[4]
            });
      }
      return new Outline(cell, moved);
    }

    private static int points(double[] step) {
      return switch ((int) step[0]) {
        case PathIterator.SEG_CLOSE -> 0;
        case PathIterator.SEG_QUADTO -> 2;
        default -> 1;
      };
    }

    /** Whether every point is at most {@code off} units away. */
    boolean is(Outline other, double off) {
      if (advance != other.advance || steps.size() != other.steps.size()) {
        return false;
      }
      for (int i = 0; i < steps.size(); i++) {
        for (int k = 0; k < 5; k++) {
          if (Math.abs(steps.get(i)[k] - other.steps.get(i)[k]) > (k == 0 ? 0 : off)) {
            return false;
          }
        }
      }
      return true;
    }
  }

  public Outline outline(int glyph) throws IOException {
    List<double[]> steps = new ArrayList<>();
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data != null) {
      GeneralPath path = data.getPath();
      double[] at = new double[6];
      for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
        Arrays.fill(at, 0);
        int kind = it.currentSegment(at);
        steps.add(new double[] {kind, at[0], at[1], at[2], at[3]});
      }
    }
    return new Outline(font.getAdvanceWidth(glyph), steps);
  }

  /**
   * Whether another font shows a character of this one as it should.
   *
   * @param fit how the other's glyphs are fitted into cells: {@code left500}, as the names of
   *     derived faces end; {@code own} for not at all
   */
  public boolean isShown(int codePoint, FontOutlines other, int glyph, String fit)
      throws IOException {
    Outline own = outline(glyph(codePoint));
    Outline shown = other.outline(glyph);
    if (fit.equals("own")) {
      return own.is(shown, 0);
    }
    String kind = fit.replaceAll("\\d", "");
    double asked = Math.round(Integer.parseInt(fit.replaceAll("\\D", "")) * unitsPerEm() / 1000);
    double cell = kind.equals("wider") ? own.advance() + asked : asked;
    double[] ink = ink(own);
    double width = ink[1] - ink[0];
    double shift =
        switch (kind) {
          case "left", "wider", "fill" -> 0;
          case "right" -> cell - own.advance();
          case "body" -> Math.floor((cell - own.advance()) / 2);
          case "centre" -> Math.floor((cell - ink[0] - ink[1]) / 2);
          default -> throw new IllegalArgumentException(fit);
        };
    return kind.equals("fill") && width > 0
        ? own.fitted(cell, x -> (x - ink[0]) * cell / width).is(shown, ROUNDING + cell / width)
        : own.fitted(cell, x -> x + shift).is(shown, 0);
  }

  private double unitsPerEm() throws IOException {
    return font.getUnitsPerEm();
  }

  /** Leftmost and rightmost point that the outline passes or is drawn to. */
  private static double[] ink(Outline outline) {
    double[] ink = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] step : outline.steps()) {
      for (int point = 0; point < Outline.points(step); point++) {
        ink[0] = Math.min(ink[0], step[1 + 2 * point]);
        ink[1] = Math.max(ink[1], step[1 + 2 * point]);
      }
    }
    return outline.steps().isEmpty() ? new double[2] : ink;
  }
}
