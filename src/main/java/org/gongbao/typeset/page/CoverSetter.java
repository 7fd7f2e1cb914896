package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
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

/** Sets the cover: fields of the issue and rules, centred, each at its own height. */
final class CoverSetter {
  /** Lines of a field with no leading of its own stand 1.4 em apart. */
  private static final int LEADING = 1400;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves = new Leaves();
  private final List<PageItem> rules = new ArrayList<>();
  private final List<Positioned> lines = new ArrayList<>();

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
    for (Layout.CoverItem item : setting.layout().cover()) {
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
    long baseline = item.top().plus(size.thousandths(880)).units();
    List<TextPiece> pieces =
        new DisplayLines(setting, diagnostics)
            .aligned(content, role, setting.measure(), setting.measure(), leaf);
    for (TextPiece piece : pieces) {
      lines.add(new Positioned(piece, (width - piece.line().width()) / 2, baseline));
      baseline += step;
    }
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
    Rect area = new Rect(x, rule.top(), rule.width(), rule.thickness());
    rules.add(new PageItem.RuleItem(area, rule.ink(), PageItem.ARTIFACT));
  }
}
