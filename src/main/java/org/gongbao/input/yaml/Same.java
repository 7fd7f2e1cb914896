package org.gongbao.input.yaml;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;

/** Content compared without the places it was written at. */
final class Same {
  private Same() {}

  static boolean blocks(List<Block> a, List<Block> b) {
    return a.size() == b.size() && firstDifference(a, b) == a.size();
  }

  static boolean inlines(List<Inline> a, List<Inline> b) {
    return bare(a).equals(bare(b));
  }

  /** The index of the first block that differs, or the length of the shorter list. */
  static int firstDifference(List<Block> a, List<Block> b) {
    int shorter = Math.min(a.size(), b.size());
    return IntStream.range(0, shorter)
        .filter(i -> !bare(a.get(i)).equals(bare(b.get(i))))
        .findFirst()
        .orElse(shorter);
  }

  private static Block bare(Block block) {
    SourceSpan none = SourceSpan.NONE;
    return switch (block) {
      case Block.Heading b -> new Block.Heading(b.level(), bare(b.content()), none);
      case Block.Paragraph b -> new Block.Paragraph(bare(b.content()), none);
      case Block.Salutation b -> new Block.Salutation(bare(b.content()), none);
      case Block.Closing b -> new Block.Closing(bare(b.content()), none);
      case Block.Signature b -> new Block.Signature(each(b.signers()), bare(b.date()), none);
      case Block.Roster b ->
          new Block.Roster(
              b.rows().stream().map(row -> new Block.Row(each(row.cells()), none)).toList(), none);
    };
  }

  private static List<List<Inline>> each(List<List<Inline>> lines) {
    return lines.stream().map(Same::bare).toList();
  }

  private static List<Inline> bare(List<Inline> content) {
    SourceSpan none = SourceSpan.NONE;
    return content.stream()
        .<Inline>map(
            inline ->
                switch (inline) {
                  case Inline.Text t -> new Inline.Text(t.text(), none);
                  case Inline.RunIn r -> new Inline.RunIn(r.level(), bare(r.content()), none);
                  case Inline.Spread s -> new Inline.Spread(s.text(), s.width(), none);
                  case Inline.Break b -> new Inline.Break(none);
                })
        .toList();
  }
}
