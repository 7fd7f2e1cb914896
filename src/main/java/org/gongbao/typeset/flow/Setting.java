package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.model.Inline;
import org.gongbao.page.SetLine;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.LineBreaker;
import org.gongbao.typeset.line.LineRules;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;
import org.gongbao.typeset.line.Run;

/**
 * A layout with the fonts, the line rules and the breaker that serve every text set in it.
 *
 * @param measure width of the column that is set, in 1/65536 pt
 * @param notes where the footnotes of its text are collected; nothing where there can be none
 */
public record Setting(
    Layout layout,
    FontBook fonts,
    LineRules rules,
    LineBreaker breaker,
    long measure,
    Optional<Notes> notes) {

  /** For text over the whole type area. */
  public static Setting of(Layout layout, FontBook fonts, LineBreaker breaker) {
    LineRules rules =
        new LineRules(
            layout.get(LayoutKeys.KINSOKU),
            layout.get(LayoutKeys.PUNCTUATION),
            layout.get(LayoutKeys.HANGING),
            layout.get(LayoutKeys.HAN_LATIN_GAP));
    long measure = layout.page().em().units() * layout.page().measure();
    return new Setting(layout, fonts, rules, breaker, measure, Optional.empty());
  }

  /** The same for a column of another width. */
  public Setting within(long column) {
    return new Setting(layout, fonts, rules, breaker, column, notes);
  }

  /** The same for text that may have footnotes. */
  public Setting noting(Notes collected) {
    return new Setting(layout, fonts, rules, breaker, measure, Optional.of(collected));
  }

  /** The same for text that may have none: a footnote has no footnotes. */
  Setting withoutNotes() {
    return new Setting(layout, fonts, rules, breaker, measure, Optional.empty());
  }

  /** The same for one of several columns (R29). */
  public Setting column(int columns) {
    return within(layout.page().columns(columns).width().units());
  }

  /** The same for a turned page (R44). */
  public Setting turned() {
    return within(layout.page().turned().typeArea(true).width().units());
  }

  public Style style(Role role) {
    return layout.style(role);
  }

  /** Content flattened in the style of a role; breaks in it are passed over. */
  public PreparedText prepare(List<Inline> content, Role role, Diagnostics diagnostics) {
    return prepare(content, layout.style(role), diagnostics);
  }

  /** Content flattened in a style; breaks in it are passed over. */
  public PreparedText prepare(List<Inline> content, Style style, Diagnostics diagnostics) {
    return PreparedText.of(
        StyledRuns.of(content, style, layout, notes, diagnostics), rules, fonts, diagnostics);
  }

  /** The first line of a footnote behind its mark. */
  PreparedText labelled(
      int note, List<Inline> content, Style style, SourceSpan span, Diagnostics diagnostics) {
    List<Run> runs = new ArrayList<>();
    runs.add(StyledRuns.label(note, style, span));
    runs.addAll(StyledRuns.of(content, style, layout, notes, diagnostics));
    return PreparedText.of(runs, rules, fonts, diagnostics);
  }

  /** The whole of a text as one line at its natural width; an empty line for an empty text. */
  public Line single(PreparedText text) {
    if (text.length() == 0) {
      return new Line(0, 0, SetLine.Kind.ONLY, 0, 0, 0, SetLine.Step.NATURAL, 0, 0, Set.of());
    }
    // An em to spare, so that nothing is squeezed.
    long room = text.naturalWidth() + layout.page().em().units();
    return breaker.lines(text, new Measure(room, 0, 0)).getFirst();
  }
}
