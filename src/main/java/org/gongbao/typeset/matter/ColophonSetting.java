package org.gongbao.typeset.matter;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.model.Colophon;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * The 版记 (R45): rules as wide as the type area, between them who gets copies and who issues when;
 * its last rule lies on the foot of the type area, or above the line that counts the copies.
 */
public final class ColophonSetting {
  private static final String COPIES_TO = "抄送：";

  /** An em box reaches 0.88 em above its baseline, so its middle lies 0.38 em above (R40). */
  private static final int MIDDLE = 380;

  /** Blank between the organ and the date at least, in em. */
  private static final int BETWEEN = 2;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final DisplayLines display;
  private final Leaves leaves = new Leaves();
  private final List<Piece> pieces = new ArrayList<>();
  private final long em;
  private final long size;
  private final long leading;
  private final long inset;

  private ColophonSetting(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.display = new DisplayLines(setting, diagnostics);
    Style style = setting.style(Role.COLOPHON);
    this.em = style.em().units();
    this.size = style.get(StyleKeys.SIZE).units();
    long own = style.get(StyleKeys.LEADING).units();
    this.leading = own > 0 ? own : setting.layout().page().pitch().units();
    this.inset = style.em().thousandths(setting.layout().get(LayoutKeys.COLOPHON_INSET)).units();
  }

  /** A flow of one block, as high as the grid lines that its foot and its head lie in. */
  public static Flow flow(Colophon colophon, Setting setting, Diagnostics diagnostics) {
    ColophonSetting set = new ColophonSetting(setting, diagnostics);
    FlowItem.Block block = set.block(colophon);
    return Flow.of(List.of(block), set.leaves.under(StructNode.Role.SECT), set.leaves.count());
  }

  private FlowItem.Block block(Colophon colophon) {
    List<TextPiece> copiesTo = copiesTo(colophon);
    List<TextPiece> issued = issued(colophon);
    int lines = copiesTo.size() + issued.size() - 1 + (colophon.copies().isPresent() ? 1 : 0);
    PageMaster page = setting.layout().page();
    long height = lines * leading;
    int rows =
        1 + (int) Math.max(0, Math.ceilDiv(height - page.em().units(), page.pitch().units()));
    long foot = page.pitch().times(rows - 1L).plus(page.em().thousandths(120)).units();

    long y = foot - height;
    rule(y, LayoutKeys.COLOPHON_OUTER);
    for (TextPiece line : copiesTo) {
      y = band(line, y);
    }
    if (!copiesTo.isEmpty()) {
      rule(y, LayoutKeys.COLOPHON_INNER);
    }
    TextPiece date = issued.getLast();
    for (TextPiece line : issued.subList(0, issued.size() - 1)) {
      y = band(line, y);
    }
    pieces.add(date.at(date.x(), pieces.getLast().y()));
    rule(y - thickness(LayoutKeys.COLOPHON_OUTER), LayoutKeys.COLOPHON_OUTER);
    if (colophon.copies().isPresent()) {
      band(copies(colophon.copies().getAsInt(), colophon.span()), y);
    }
    return FlowItem.Block.of(rows, pieces)
        .spaced(setting.style(Role.COLOPHON).get(StyleKeys.BEFORE), 0);
  }

  /** 抄送：…, wrapped under the first character behind the colon; a list ends with a full stop. */
  private List<TextPiece> copiesTo(Colophon colophon) {
    if (colophon.copiesTo().isEmpty()) {
      return List.of();
    }
    List<Inline> content = new ArrayList<>(List.of(generated(COPIES_TO)));
    int count = colophon.copiesTo().size();
    for (int i = 0; i < count; i++) {
      List<Inline> organ = colophon.copiesTo().get(i);
      content.addAll(organ);
      if (count > 1 && !endsWithMark(Inline.text(organ))) {
        content.add(generated(i == count - 1 ? "。" : "，"));
      }
    }
    int leaf = leaves.add(StructNode.Role.P, ContentLines.span(colophon.copiesTo().getFirst()));
    Measure measure = new Measure(setting.measure() - 2 * inset, 0, COPIES_TO.length() * em);
    return broken(content, measure, leaf);
  }

  /** The lines of the organ, and last the date, which stands on the last of them. */
  private List<TextPiece> issued(Colophon colophon) {
    int organLeaf = leaves.add(StructNode.Role.P, ContentLines.span(colophon.issuedBy()));
    int dateLeaf = leaves.add(StructNode.Role.P, ContentLines.span(colophon.date()));
    List<Inline> printed = new ArrayList<>(colophon.date());
    printed.add(generated(setting.layout().get(LayoutKeys.COLOPHON_PRINTED)));
    TextPiece date = display.piece(printed, Role.COLOPHON, setting.measure(), dateLeaf);
    long dateAt = setting.measure() - inset - date.line().width();
    long room = dateAt - inset - BETWEEN * em;
    List<TextPiece> lines =
        new ArrayList<>(
            broken(colophon.issuedBy(), new Measure(Math.max(em, room), 0, 0), organLeaf));
    lines.add(date.at(dateAt, 0));
    return lines;
  }

  private TextPiece copies(int count, SourceSpan span) {
    String text =
        setting.layout().get(LayoutKeys.COLOPHON_COPIES).replace("{n}", Integer.toString(count));
    int leaf = leaves.add(StructNode.Role.P, span);
    TextPiece piece =
        display.piece(
            List.of(new Inline.Text(text, SourceSpan.NONE)),
            Role.COLOPHON,
            setting.measure(),
            leaf);
    return piece.at(setting.measure() - inset - piece.line().width(), 0);
  }

  private List<TextPiece> broken(List<Inline> content, Measure measure, int leaf) {
    PreparedText text = setting.prepare(content, Role.COLOPHON, diagnostics);
    List<Line> lines = setting.breaker().lines(text, measure);
    List<TextPiece> broken = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      long x = inset + measure.indent(i);
      broken.add(new TextPiece(text, lines.get(i), x, 0, measure.room(i), leaf));
    }
    return broken;
  }

  /** Puts a line into the middle of a band of one leading; gives where the next band begins. */
  private long band(TextPiece line, long top) {
    pieces.add(line.at(line.x(), top + leading / 2 + size * MIDDLE / 1000));
    return top + leading;
  }

  private void rule(long y, LayoutKey<Length> thickness) {
    pieces.add(new RulePiece(0, y, setting.measure(), thickness(thickness), Ink.BLACK));
  }

  private long thickness(LayoutKey<Length> key) {
    return setting.layout().get(key).units();
  }

  private static Inline.Text generated(String text) {
    return new Inline.Text(text, SourceSpan.NONE);
  }

  private static boolean endsWithMark(String text) {
    return !text.isEmpty() && "，。、；".indexOf(text.codePointBefore(text.length())) >= 0;
  }
}
