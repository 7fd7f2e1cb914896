package org.gongbao.cases;

import java.util.List;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;

/** The text of an issue as its authors wrote it, in reading order, white space left out. */
final class WrittenText {
  private final StringBuilder text = new StringBuilder();

  private WrittenText() {}

  /** All articles: front, body, back. */
  static String of(Issue issue) {
    WrittenText written = new WrittenText();
    issue.front().forEach(written::article);
    issue
        .sections()
        .forEach(
            section ->
                section.articles().stream().filter(Article::isPrinted).forEach(written::article));
    issue.back().forEach(written::article);
    return Invariants.withoutSpace(written.text.toString());
  }

  private void article(Article article) {
    lines(article.head().texts());
    article.head().texts().forEach(this::footnotes);
    for (Block block : article.body()) {
      lines(block.texts());
      block.texts().forEach(this::footnotes);
    }
  }

  private void lines(List<List<Inline>> lines) {
    lines.forEach(this::line);
  }

  /** Footnotes are read behind what has them. */
  private void footnotes(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Footnote note -> line(note.content());
        case Inline.RunIn head -> footnotes(head.content());
        case Inline.Emphasis words -> footnotes(words.content());
        case Inline.Text text -> {}
        case Inline.Spread word -> {}
        case Inline.Blank blank -> {}
        case Inline.Break end -> {}
      }
    }
  }

  private void line(List<Inline> line) {
    text.append(Inline.text(line));
  }
}
