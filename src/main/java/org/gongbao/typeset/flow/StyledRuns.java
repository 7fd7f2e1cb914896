package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.style.Layout;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.line.Run;

/** Inline content as runs of one style each. */
final class StyledRuns {
  private static final List<Role> RUN_INS =
      List.of(Role.RUN_IN_1, Role.RUN_IN_2, Role.RUN_IN_3, Role.RUN_IN_4);

  private StyledRuns() {}

  static List<Run> of(List<Inline> content, Style style, Layout layout) {
    List<Run> runs = new ArrayList<>();
    add(content, style, layout, runs);
    return runs;
  }

  private static void add(List<Inline> content, Style style, Layout layout, List<Run> runs) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> runs.add(run(text.text(), text.span(), style, 0));
        case Inline.Spread spread ->
            runs.add(run(spread.text(), spread.span(), style, 1000 * spread.width()));
        case Inline.RunIn head ->
            add(head.content(), layout.style(RUN_INS.get(head.level() - 1)), layout, runs);
        case Inline.Emphasis emphasis -> add(emphasis.content(), style, layout, runs);
        case Inline.Blank blank ->
            runs.add(run("\u3000".repeat(blank.width()), blank.span(), style, 0));
        case Inline.Footnote note -> {}
        case Inline.Break end -> {}
      }
    }
  }

  private static Run run(String text, SourceSpan span, Style style, int spread) {
    return new Run(
        text,
        span,
        new Run.Type(
            style.get(StyleKeys.FONT),
            style.get(StyleKeys.LATIN),
            style.get(StyleKeys.SIZE).units(),
            style.em().units(),
            style.get(StyleKeys.INK),
            style.get(StyleKeys.TRACKING)),
        spread);
  }
}
