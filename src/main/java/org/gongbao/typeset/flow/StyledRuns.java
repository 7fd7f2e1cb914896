package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.style.Layout;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.line.Run;

/** Inline content as runs of one style each. */
final class StyledRuns {
  private final Layout layout;
  private final Style style;
  private final Optional<Notes> notes;
  private final Diagnostics diagnostics;
  private final List<Run> runs = new ArrayList<>();

  private StyledRuns(Layout layout, Style style, Optional<Notes> notes, Diagnostics diagnostics) {
    this.layout = layout;
    this.style = style;
    this.notes = notes;
    this.diagnostics = diagnostics;
  }

  /**
   * The runs of content in a style; dots that do not fit between its lines are a finding (R59), and
   * so is a footnote where there can be none.
   */
  static List<Run> of(
      List<Inline> content,
      Style style,
      Layout layout,
      Optional<Notes> notes,
      Diagnostics diagnostics) {
    StyledRuns styled = new StyledRuns(layout, style, notes, diagnostics);
    styled.add(content, type(style));
    return styled.runs;
  }

  private void add(List<Inline> content, Run.Type type) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> runs.add(Run.plain(text.text(), text.span(), type));
        case Inline.Spread word ->
            add(word.text(), word.span(), type, new Run.Spread(1000 * word.width()));
        case Inline.RunIn head -> add(head.content(), type(layout.style(role(head.kind()))));
        case Inline.Emphasis words -> add(words.content(), emphasised(words, type));
        case Inline.Blank blank ->
            add("\u3000".repeat(blank.width()), blank.span(), type, new Run.Blank());
        case Inline.Footnote note -> mark(note, type);
        case Inline.Break end -> {}
      }
    }
  }

  /** The mark that opens a footnote. */
  static Run label(int note, Style style, SourceSpan span) {
    return new Run(Run.NoteMark.ANY, span, type(style), new Run.NoteMark(note, true));
  }

  private void mark(Inline.Footnote note, Run.Type type) {
    if (notes.isEmpty()) {
      diagnostics.add(Code.FOOTNOTE_NOT_HERE, note.span(), Inline.text(note.content()));
      return;
    }
    Run.Form mark = new Run.NoteMark(notes.get().number(note), false);
    add(Run.NoteMark.ANY, note.span(), type.raised(), mark);
  }

  private void add(String text, SourceSpan span, Run.Type type, Run.Form form) {
    runs.add(new Run(text, span, type, form));
  }

  private static Role role(Inline.RunIn.Kind kind) {
    return switch (kind) {
      case HEADING_1 -> Role.RUN_IN_1;
      case HEADING_2 -> Role.RUN_IN_2;
      case HEADING_3 -> Role.RUN_IN_3;
      case HEADING_4 -> Role.RUN_IN_4;
      case PROVISION_NUMBER -> Role.PROVISION_NUMBER;
      case PROVISION_TOPIC -> Role.PROVISION_TOPIC;
    };
  }

  /** Another face, or dots: size and colour stay those of the words around. */
  private Run.Type emphasised(Inline.Emphasis words, Run.Type type) {
    return switch (words.kind()) {
      case DOTS -> {
        if (2 * lineGap(type) < type.size()) {
          diagnostics.add(
              Code.DOTS_TOO_TIGHT,
              words.span(),
              Inline.text(words.content()),
              points(lineGap(type)),
              points(type.size() / 2));
        }
        yield type.withDots();
      }
      case STRONG -> faces(Role.STRONG, type);
      case KAI -> faces(Role.CITED, type);
    };
  }

  private Run.Type faces(Role role, Run.Type type) {
    Style other = layout.style(role);
    return type.in(other.get(StyleKeys.FONT), other.get(StyleKeys.LATIN));
  }

  /** Blank between the em boxes of two lines. */
  private long lineGap(Run.Type type) {
    Length leading = style.get(StyleKeys.LEADING);
    Length step = leading.equals(Length.ZERO) ? layout.page().pitch() : leading;
    return step.units() - type.size();
  }

  private static double points(long units) {
    return Math.round(new Length(units).toPoints() * 10) / 10.0;
  }

  private static Run.Type type(Style style) {
    return new Run.Type(
        style.get(StyleKeys.FONT),
        style.get(StyleKeys.LATIN),
        style.get(StyleKeys.SIZE).units(),
        style.em().units(),
        style.get(StyleKeys.INK),
        style.get(StyleKeys.TRACKING),
        0,
        false);
  }
}
