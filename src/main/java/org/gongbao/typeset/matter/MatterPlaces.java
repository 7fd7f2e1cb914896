package org.gongbao.typeset.matter;

import org.gongbao.model.Article.Listing.Kind;
import org.gongbao.model.Issue;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.ImprintPlace;
import org.gongbao.style.Layout.MastheadPlace;
import org.gongbao.style.LayoutKeys;

/** Where masthead and imprint stand in an issue: elsewhere if it has no contents to stand with. */
public final class MatterPlaces {
  private MatterPlaces() {}

  /** Whether the layout wants contents and the issue lists anything in them. */
  public static boolean hasContents(Issue issue, Layout layout) {
    return layout.get(LayoutKeys.CONTENTS_SHOW)
        && issue.sections().stream()
            .flatMap(section -> section.articles().stream())
            .anyMatch(article -> article.listing().kind() != Kind.NONE);
  }

  /** As the layout has it; over the first article instead of contents that are not (E05). */
  public static MastheadPlace masthead(Issue issue, Layout layout) {
    MastheadPlace asked = layout.get(LayoutKeys.MASTHEAD_PLACE);
    boolean lost = asked == MastheadPlace.CONTENTS && !hasContents(issue, layout);
    return lost ? MastheadPlace.FIRST_PAGE : asked;
  }

  /** As the layout has it; inside the cover instead of below contents that are not (E09). */
  public static ImprintPlace imprint(Issue issue, Layout layout) {
    ImprintPlace asked = layout.get(LayoutKeys.IMPRINT_PLACE);
    boolean lost = asked == ImprintPlace.CONTENTS && !hasContents(issue, layout);
    return lost ? ImprintPlace.INSIDE_COVER : asked;
  }
}
