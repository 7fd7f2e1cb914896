package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.PageItem;
import org.gongbao.page.StructNode;
import org.gongbao.style.Layout;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Sets the cover: fields of the issue and rules, centred, each at its own height, or lower where a
 * field above it has more lines than there is room for.
 */
final class CoverSetter {
  /** Lines of a field with no leading of its own stand 1.4 em apart. */
  private static final int LEADING = 1400;

  /** Blank kept below a field that moves what follows, unless the layout sets them closer. */
  private static final Length BLANK = Length.millimetres(7);

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves = new Leaves();
  private final List<PageItem> rules = new ArrayList<>();
  private final List<Positioned> lines = new ArrayList<>();

  /** Where the lowest item so far ends, as set and as the layout has it for one line. */
  private Length bottom = Length.ZERO;

  private Length designed = Length.ZERO;
  private boolean tooTall;

  private CoverSetter(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
  }

  /** A line of the cover at its place on the page. */
  record Positioned(TextPiece piece, long x, long baseline) {}

  /** The cover: its rules, its lines and their tree, leaves counted from 0. */
  record Cover(List<PageItem> rules, List<Positioned> lines, StructNode structure, int leaves) {}

  static Cover set(Issue issue, Setting setting, Diagnostics diagnostics) {
    CoverSetter setter = new CoverSetter(setting, diagnostics);
    List<Layout.CoverItem> items = new ArrayList<>(setting.layout().cover());
    items.sort(Comparator.comparing(Layout.CoverItem::top));
    for (Layout.CoverItem item : items) {
      switch (item) {
        case Layout.CoverText text -> setter.field(text, issue);
        case Layout.CoverRule rule -> setter.rule(rule);
      }
    }
    return new Cover(
        setter.rules,
        setter.lines,
        setter.leaves.under(StructNode.Role.SECT),
        setter.leaves.count());
  }

  /** The height of an item, once what stands above it has its room. */
  private Length top(Layout.CoverItem item) {
    Length gap = item.top().minus(designed);
    Length least = bottom.plus(gap.compareTo(BLANK) < 0 ? gap : BLANK);
    return item.top().compareTo(least) < 0 ? least : item.top();
  }

  private void end(Length setBottom, Length designedBottom, SourceSpan span) {
    bottom = setBottom.compareTo(bottom) > 0 ? setBottom : bottom;
    designed = designedBottom.compareTo(designed) > 0 ? designedBottom : designed;
    Length page = setting.layout().page().trim().height();
    if (bottom.compareTo(page) > 0 && !tooTall) {
      tooTall = true;
      diagnostics.add(
          Code.COVER_TOO_TALL, span, Math.ceil(bottom.toMillimetres()), page.toMillimetres());
    }
  }

  private void field(Layout.CoverText item, Issue issue) {
    List<List<Inline>> content = content(item.field(), issue);
    if (content.isEmpty()) {
      return;
    }
    Role role = item.field().role();
    StructNode.Role tag =
        item.field() == Layout.CoverField.TITLE ? StructNode.Role.TITLE : StructNode.Role.P;
    SourceSpan span =
        content.getFirst().isEmpty() ? issue.span() : content.getFirst().getFirst().span();
    int leaf = leaves.add(tag, span);
    long width = setting.layout().page().trim().width().units();
    Style style = setting.style(role);
    Length size = style.get(StyleKeys.SIZE);
    Length leading = style.get(StyleKeys.LEADING);
    long step = (leading.units() > 0 ? leading : size.thousandths(LEADING)).units();
    Length top = top(item);
    long baseline = top.plus(size.thousandths(880)).units();
    List<TextPiece> pieces =
        new DisplayLines(setting, diagnostics)
            .aligned(content, role, setting.measure(), setting.measure(), leaf);
    for (TextPiece piece : pieces) {
      lines.add(new Positioned(piece, (width - piece.line().width()) / 2, baseline));
      baseline += step;
    }
    Length more = new Length((pieces.size() - 1) * step);
    end(top.plus(more).plus(size), item.top().plus(size), span);
  }

  private static List<List<Inline>> content(Layout.CoverField field, Issue issue) {
    return switch (field) {
      case TITLE -> issue.title();
      case NUMBER -> List.of(List.of(new Inline.Text(IssueNames.number(issue), issue.span())));
      case ORGAN -> issue.organ();
      case DATE -> issue.date().isEmpty() ? List.of() : List.of(issue.date());
    };
  }

  private void rule(Layout.CoverRule rule) {
    long width = setting.layout().page().trim().width().units();
    Length x = new Length((width - rule.width().units()) / 2);
    Length top = top(rule);
    Rect area = new Rect(x, top, rule.width(), rule.thickness());
    end(
        top.plus(rule.thickness()),
        rule.top().plus(rule.thickness()),
        lines.isEmpty() ? SourceSpan.NONE : last());
    rules.add(new PageItem.RuleItem(area, rule.ink(), PageItem.ARTIFACT));
  }

  /** Where the field above a rule was written. */
  private SourceSpan last() {
    TextPiece piece = lines.getLast().piece();
    return piece.text().span(piece.line());
  }
}
