package org.gongbao.input.txt;

import java.util.List;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Roster;

/** An issue as text: every line of its titles in full, of its body the form and the ends. */
final class BulletinOutline {
  private static final int SHOWN = 16;
  private final StringBuilder text = new StringBuilder();

  private BulletinOutline() {}

  static String of(Issue issue) {
    BulletinOutline outline = new BulletinOutline();
    outline.lines("issue", issue.title());
    outline.text.append(issue.year()).append('/').append(issue.number());
    issue.total().ifPresent(total -> outline.text.append('/').append(total));
    outline.text.append(issue.numberWord()).append('\n');
    outline.lines("organ", issue.organ());
    outline.lines("date", issue.date().isEmpty() ? List.of() : List.of(issue.date()));
    for (Issue.Section section : issue.sections()) {
      section.title().ifPresent(title -> outline.lines("\nsection", List.of(title)));
      section.articles().forEach(outline::article);
    }
    return outline.text.toString();
  }

  private void article(Article article) {
    text.append('\n');
    lines("issuer", article.head().issuer());
    lines("title", article.head().title());
    lines(
        "toc",
        article.listing().title().isEmpty() ? List.of() : List.of(article.listing().title()));
    lines("subtitle", article.head().subtitle());
    lines("note", article.head().note());
    lines("byline", article.head().byline());
    article.body().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading b -> row("H" + b.level(), Inline.text(b.content()));
      case Block.Paragraph b -> row(runIn(b) ? "P+" : "P", Inline.text(b.content()));
      case Block.Salutation b -> row("S", Inline.text(b.content()));
      case Block.Closing b -> row("C", Inline.text(b.content()));
      case Block.Signature b -> {
        lines("  signer", b.lines());
        lines("  date", List.of(b.date()));
      }
      case Roster.Rows b -> b.rows().forEach(row -> lines("  row", row.cells()));
      default -> lines("  " + block.getClass().getSimpleName(), block.texts());
    }
  }

  private static boolean runIn(Block.Paragraph paragraph) {
    return paragraph.content().getFirst() instanceof Inline.RunIn;
  }

  private void row(String form, String line) {
    boolean fits = line.length() <= 2 * SHOWN + 4;
    String ends = line.substring(0, Math.min(SHOWN, line.length())) + "…" + line.length() + "…";
    text.append("  ").append(form).append(' ');
    text.append(fits ? line : ends + line.substring(line.length() - SHOWN)).append('\n');
  }

  private void lines(String key, List<List<Inline>> lines) {
    if (!lines.isEmpty()) {
      text.append(key).append(": ");
      text.append(String.join(" | ", lines.stream().map(Inline::text).toList())).append('\n');
    }
  }
}
