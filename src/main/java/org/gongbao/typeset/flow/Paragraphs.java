package org.gongbao.typeset.flow;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/** Running text broken into lines, in the measure and the style of its role. */
public final class Paragraphs {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  public Paragraphs(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /** A paragraph under a leaf of its own; nothing when it holds no glyph. */
  public Optional<FlowItem.Text> text(List<Inline> content, Role role, SourceSpan span) {
    return text(content, role, leaves.add(StructNode.Role.P, span));
  }

  /**
   * A paragraph that is an item of a list: a 项 or a 目, a person appointed.
   *
   * @param level 1, or more for an item below another
   */
  public Optional<FlowItem.Text> item(List<Inline> content, Role role, int level, SourceSpan span) {
    return text(content, role, leaves.item(level, span));
  }

  private Optional<FlowItem.Text> text(List<Inline> content, Role role, int leaf) {
    Style style = setting.style(role);
    return paragraph(content, role, leaf)
        .map(
            paragraph ->
                new FlowItem.Text(
                    paragraph,
                    style.get(StyleKeys.BEFORE),
                    style.get(StyleKeys.AFTER),
                    style.get(StyleKeys.KEEP)));
  }

  /** Content in its lines; nothing when it holds no glyph. */
  public Optional<Paragraph> paragraph(List<Inline> content, Role role, int leaf) {
    Style style = setting.style(role);
    List<PreparedText> parts =
        ContentLines.split(content).stream()
            .map(line -> setting.prepare(line, role, diagnostics))
            .filter(part -> part.length() > 0)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(broken(parts, style, setting, leaf));
  }

  /** Texts broken into the lines of one paragraph. */
  static Paragraph broken(List<PreparedText> parts, Style style, Setting setting, int leaf) {
    Length em = style.em();
    long left = em.thousandths(style.get(StyleKeys.LEFT)).units();
    long right = em.thousandths(style.get(StyleKeys.RIGHT)).units();
    Measure measure =
        new Measure(
            setting.measure() - left - right,
            em.thousandths(style.get(StyleKeys.INDENT)).units(),
            em.thousandths(style.get(StyleKeys.HANG)).units());
    return new Paragraph(parts, setting.breaker(), measure, left, leaf);
  }
}
