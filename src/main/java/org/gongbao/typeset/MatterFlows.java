package org.gongbao.typeset;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Imprint;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter.CoverPages;
import org.gongbao.style.Layout.ImprintPlace;
import org.gongbao.typeset.article.FlowBuilder;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.matter.ColophonSetting;
import org.gongbao.typeset.matter.MatterPlaces;
import org.gongbao.typeset.page.FlowPages;

/** What an issue has beside its articles, ready for pages. */
record MatterFlows(
    Optional<FlowPages> insideFront,
    Optional<FlowPages> insideBack,
    Optional<FlowPages> backCover,
    Optional<Flow> colophon) {
  static MatterFlows of(Issue issue, Setting setting, Diagnostics diagnostics) {
    CoverPages covers = issue.matter().coverPages();
    Optional<Imprint> imprint = issue.matter().imprint();
    ImprintPlace place = MatterPlaces.imprint(issue, setting.layout());
    Pages pages = new Pages(setting, diagnostics);
    return new MatterFlows(
        pages.page(
            "inside-cover",
            covers.insideFront(),
            imprint.filter(i -> place == ImprintPlace.INSIDE_COVER)),
        pages.page(
            "inside-back",
            covers.insideBack(),
            imprint.filter(i -> place == ImprintPlace.INSIDE_BACK)),
        pages.page("back-cover", covers.back(), Optional.empty()),
        issue
            .matter()
            .colophon()
            .map(colophon -> ColophonSetting.flow(colophon, setting, diagnostics)));
  }

  private record Pages(Setting setting, Diagnostics diagnostics) {
    /** A page of the cover, or nothing when nothing stands on it; more than one is an error. */
    Optional<FlowPages> page(String key, List<Block> blocks, Optional<Imprint> imprint) {
      if (blocks.isEmpty() && imprint.isEmpty()) {
        return Optional.empty();
      }
      Flow flow = FlowBuilder.page(blocks, imprint, setting, diagnostics);
      FlowPages pages = FlowPages.of(List.of(flow), false, setting.layout().page());
      if (pages.pages().size() > 1) {
        diagnostics.add(
            Code.COVER_PAGE_FULL,
            blocks.isEmpty() ? imprint.orElseThrow().span() : blocks.getFirst().span(),
            key,
            pages.pages().size());
      }
      return pages.pages().isEmpty() ? Optional.empty() : Optional.of(pages.firstPage());
    }
  }
}
