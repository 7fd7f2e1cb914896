package org.gongbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Annex;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation;
import org.gongbao.text.QuotedLines;
import org.gongbao.text.SerialNumber;

/**
 * One paragraph or heading of running text.
 *
 * @param parts text and spread words, each on one source line
 * @param kind what its number is
 * @param quoted whether it continues a quotation that an earlier line opened
 */
record CheckedLine(String text, List<Inline> parts, Kind kind, boolean quoted) {
  /** What the number of a line is. */
  enum Kind {
    /** Of a heading or a list, if it is one. */
    PROSE,
    /** Of a division, a 条 or a part of one. */
    REGULATION,
    /** Of a division named before the text, where it comes again. */
    LISTED
  }

  /**
   * The running text of an article and of each of its annexes, which have numbers of their own.
   * Tables, rosters and pictures have no running text.
   */
  static List<List<CheckedLine>> parts(Article article) {
    List<List<CheckedLine>> parts = new ArrayList<>();
    List<Block> part = new ArrayList<>();
    for (Block block : article.body()) {
      if (block instanceof Annex) {
        parts.add(lines(part));
        part.clear();
      } else {
        part.add(block);
      }
    }
    parts.add(lines(part));
    return parts;
  }

  private static List<CheckedLine> lines(List<Block> blocks) {
    List<CheckedLine> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Regulation.DivisionList list) {
        list.divisions().forEach(d -> lines.add(of(joined(d.texts()), Kind.LISTED)));
      } else if (block instanceof Regulation part) {
        lines.add(of(joined(part.texts()), Kind.REGULATION));
      } else if (isRunningText(block)) {
        lines.add(of(joined(block.texts()), Kind.PROSE));
      }
    }
    boolean[] quoted = QuotedLines.of(lines.stream().map(CheckedLine::text).toList());
    List<CheckedLine> known = new ArrayList<>();
    for (int i = 0; i < quoted.length; i++) {
      CheckedLine line = lines.get(i);
      known.add(new CheckedLine(line.text, line.parts, line.kind, quoted[i]));
    }
    return known;
  }

  private static boolean isRunningText(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.Paragraph
        || block instanceof Block.Salutation
        || block instanceof Block.Closing;
  }

  static CheckedLine of(List<Inline> content, Kind kind) {
    List<Inline> parts = new ArrayList<>();
    flatten(content, parts);
    return new CheckedLine(Inline.text(content), parts, kind, false);
  }

  static List<Inline> joined(List<List<Inline>> texts) {
    return texts.stream().flatMap(List::stream).toList();
  }

  /** The number it opens with, behind its topic if that comes first. */
  Optional<SerialNumber> number() {
    return SerialNumber.of(text.substring(numberAt()));
  }

  /** Where its number would stand, in chars. */
  int numberAt() {
    return kind == Kind.REGULATION && text.startsWith("【") ? text.indexOf('】') + 1 : 0;
  }

  /** Where characters stand in the source; both counts are in chars of the text. */
  SourceSpan place(int from, int length) {
    int at = 0;
    for (Inline part : parts) {
      String own = Inline.text(List.of(part));
      if (from < at + own.length()) {
        int count = text.codePointCount(from, Math.min(text.length(), from + length));
        return part instanceof Inline.Text
            ? part.span().slice(own.codePointCount(0, from - at), count)
            : part.span();
      }
      at += own.length();
    }
    return parts.isEmpty() ? SourceSpan.NONE : parts.getFirst().span();
  }

  private static void flatten(List<Inline> content, List<Inline> parts) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> parts.add(text);
        case Inline.Spread spread -> parts.add(spread);
        case Inline.RunIn opening -> flatten(opening.content(), parts);
        case Inline.Emphasis words -> flatten(words.content(), parts);
        case Inline.Blank blank -> {}
        case Inline.Footnote note -> {}
        case Inline.Break lineEnd -> {}
      }
    }
  }
}
