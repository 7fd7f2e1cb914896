package org.gongbao.typeset.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.page.PageItem;
import org.gongbao.style.NoteKeys.Restart;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Note;
import org.gongbao.typeset.line.NoteMarks;
import org.gongbao.typeset.line.Run;

/**
 * The numbers of the footnotes of one page, ① for the first marked on it or in its article (R59).
 */
final class NoteNumbers {
  private static final int MOST = 50;

  private final Chain chain;
  private final Restart restart;
  private final FontBook fonts;
  private final Diagnostics findings;
  private final Map<Integer, Integer> onPage = new HashMap<>();

  NoteNumbers(Chain chain, FilledPage page, Restart restart, FontBook fonts, Diagnostics findings) {
    this.chain = chain;
    this.restart = restart;
    this.fonts = fonts;
    this.findings = findings;
    for (Placed placed : page.placed()) {
      int flow = chain.flowOf(placed.item());
      switch (chain.items().get(placed.item())) {
        case FlowItem.Text text -> {
          for (int line = placed.from(); line < placed.to(); line++) {
            chain.notes().in(text, placed.looseness(), line, flow).forEach(this::count);
          }
        }
        case FlowItem.Block block -> {
          if (placed.part() == Placed.Part.WHOLE || placed.part() == Placed.Part.FLOATED) {
            chain.notes().in(block, flow).forEach(this::count);
          }
        }
      }
    }
  }

  private void count(int note) {
    onPage.putIfAbsent(note, onPage.size() + 1);
  }

  /**
   * What is drawn for the marks of one flow.
   *
   * @param firstLeaf what leaf 0 of the flow is in the document
   */
  NoteMarks marks(int flow, int firstLeaf) {
    return new NoteMarks() {
      @Override
      public Drawn drawn(Run.NoteMark mark, FontRole font) {
        return NoteNumbers.this.drawn(mark, font, flow, firstLeaf);
      }

      @Override
      public int leaf(int leaf, SourceSpan at) {
        return leaf == PageItem.ARTIFACT
            ? leaf
            : firstLeaf + chain.notes().leaf(flow, leaf - firstLeaf, at);
      }
    };
  }

  private NoteMarks.Drawn drawn(Run.NoteMark mark, FontRole font, int flow, int firstLeaf) {
    int note = chain.notes().number(flow, mark.note());
    Note set = chain.notes().get(note);
    int own = mark.note() + 1;
    int number = restart == Restart.ARTICLE ? own : onPage.getOrDefault(note, own);
    if (number > MOST) {
      findings.add(Code.FOOTNOTE_NUMBERS, set.span(), number);
    }
    int codePoint = circled(Math.min(number, MOST));
    int leaf = firstLeaf + (mark.label() ? set.label() : set.mark());
    Optional<FontFace> face = fonts.face(font, codePoint);
    if (face.isEmpty()) {
      findings.add(
          Code.MISSING_GLYPH,
          set.span(),
          Character.toString(codePoint),
          Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT),
          font.name().toLowerCase(java.util.Locale.ROOT));
      int any = Run.NoteMark.ANY.codePointAt(0);
      FontFace other =
          fonts.face(font, any).or(() -> fonts.face(FontRole.LATIN, any)).orElseThrow();
      return new NoteMarks.Drawn(any, other, leaf);
    }
    return new NoteMarks.Drawn(codePoint, face.get(), leaf);
  }

  /** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
  static int circled(int number) {
    if (number <= 20) {
      return '①' + number - 1;
    }
    return number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36;
  }
}
