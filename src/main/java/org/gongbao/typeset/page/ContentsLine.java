package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.ListedAuthor;
import org.gongbao.style.LayoutKeys;
import org.gongbao.typeset.flow.ContentLines;

/**
 * What one entry of the contents says and where it leads.
 *
 * @param author names, or nothing where the contents do not print them
 * @param inline whether the author stands behind the title, not below
 * @param page as printed; nothing for an item without pages (E63)
 * @param article where it leads, counted from 0 over the body
 */
record ContentsLine(
    List<Inline> title,
    List<Inline> subtitle,
    List<Inline> author,
    boolean inline,
    Optional<String> page,
    OptionalInt article) {

  /** A title and nothing else. */
  static ContentsLine of(List<Inline> title, Optional<String> page, OptionalInt article) {
    return new ContentsLine(title, List.of(), List.of(), false, page, article);
  }

  /**
   * The entry of an article. One without pages says all there is to say of it, whatever the layout
   * prints of others.
   */
  static ContentsLine of(Article article, Layout layout, Optional<String> page, OptionalInt link) {
    ListedAuthor authors = layout.get(LayoutKeys.CONTENTS_AUTHOR);
    boolean whole = !article.isPrinted();
    List<Inline> listed = article.listing().title();
    List<Inline> title =
        ContentLines.joined(listed.isEmpty() ? article.head().title() : List.of(listed));
    List<Inline> subtitle =
        layout.get(LayoutKeys.CONTENTS_SUBTITLE) || whole
            ? ContentLines.joined(article.head().subtitle())
            : List.<Inline>of();
    List<Inline> author =
        authors != ListedAuthor.NONE || whole ? names(article.head().author()) : List.<Inline>of();
    boolean inline = authors != ListedAuthor.LINE;
    return new ContentsLine(title, subtitle, author, inline, page, link);
  }

  /** The author behind a slash, as page-first contents print it (E25). */
  private static List<Inline> names(List<List<Inline>> lines) {
    List<Inline> names = new ArrayList<>();
    for (List<Inline> line : lines) {
      List<Inline> name = ContentLines.stripped(withoutRing(ContentLines.joined(List.of(line))));
      if (!name.isEmpty()) {
        names.add(new Inline.Text(names.isEmpty() ? "/ " : "　", SourceSpan.NONE));
        names.addAll(name);
      }
    }
    return names;
  }

  /** The ring before an author's name marks the line of the article, not the person (E65). */
  private static List<Inline> withoutRing(List<Inline> name) {
    boolean ring = Inline.text(name).startsWith("◎");
    return ring ? ContentLines.slice(name, 1, Integer.MAX_VALUE) : name;
  }
}
