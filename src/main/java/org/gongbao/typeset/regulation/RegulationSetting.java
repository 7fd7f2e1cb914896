package org.gongbao.typeset.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Inline.RunIn;
import org.gongbao.model.Regulation;
import org.gongbao.model.Regulation.Division;
import org.gongbao.model.Regulation.Division.Rank;
import org.gongbao.model.Regulation.Provision;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** The parts of a regulation as flow items (E50–E55). */
public final class RegulationSetting {
  /** Between the number of a division or 条 and what follows, in em. */
  private static final int GAP = 1;

  private final Setting setting;
  private final DisplayLines display;
  private final Paragraphs paragraphs;
  private final Leaves leaves;
  private final Rank first;

  /**
   * The setting of one regulation.
   *
   * @param body the whole of it: its greatest division is a heading of the first level
   */
  public RegulationSetting(
      Setting setting,
      DisplayLines display,
      Paragraphs paragraphs,
      Leaves leaves,
      List<Block> body) {
    this.setting = setting;
    this.display = display;
    this.paragraphs = paragraphs;
    this.leaves = leaves;
    this.first =
        body.stream()
            .filter(Division.class::isInstance)
            .map(block -> ((Division) block).rank())
            .min(Rank::compareTo)
            .orElse(Rank.CHAPTER);
  }

  public List<FlowItem> items(Regulation part) {
    return switch (part) {
      case Division division -> List.of(head(division));
      case Regulation.DivisionList list ->
          new DivisionListSetting(setting, display, leaves).blocks(list);
      case Provision provision ->
          paragraphs.text(content(provision), Role.PROVISION, provision.span()).stream()
              .map(FlowItem.class::cast)
              .toList();
      case Regulation.Item item ->
          paragraphs
              .item(
                  item.content(),
                  item.level() == 1 ? Role.ITEM : Role.SUB_ITEM,
                  item.level(),
                  item.span())
              .stream()
              .map(FlowItem.class::cast)
              .toList();
    };
  }

  private FlowItem head(Division division) {
    Role role = DivisionNames.role(division.rank());
    Style style = setting.style(role);
    int level = 1 + division.rank().ordinal() - first.ordinal();
    int leaf = leaves.heading(level, division.span());
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> lines = headLines(division, role, leaf);
    return FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER))
        .keepingNext(Math.max(1, style.get(StyleKeys.KEEP)))
        .marked(level, name(division));
  }

  /** Number and title on one line; a title of several lines stands beside its number. */
  private List<TextPiece> headLines(Division division, Role role, int leaf) {
    List<Inline> opening = new ArrayList<>(division.number());
    List<Inline> title = DivisionNames.spread(division.title(), setting.style(role));
    if (!title.isEmpty()) {
      opening.add(new Inline.Blank(GAP, division.span()));
    }
    List<Inline> whole = new ArrayList<>(opening);
    whole.addAll(title);
    long measure = setting.measure();
    List<TextPiece> single = display.aligned(List.of(whole), role, measure, measure, leaf);
    if (single.size() == 1 || title.isEmpty()) {
      return single;
    }
    return display.beside(opening, title, role, measure, leaf);
  }

  private static String name(Division division) {
    return Stream.of(division.number(), division.title())
        .map(Inline::text)
        .filter(text -> !text.isEmpty())
        .reduce((number, title) -> number + "\u3000" + title)
        .orElse("");
  }

  /** Number and topic in faces of their own, a gap between the number and the text. */
  private static List<Inline> content(Provision provision) {
    List<Inline> content = new ArrayList<>();
    if (provision.topicFirst()) {
      lead(RunIn.Kind.PROVISION_TOPIC, provision.topic(), content);
    }
    lead(RunIn.Kind.PROVISION_NUMBER, provision.number(), content);
    List<Inline> topic = provision.topicFirst() ? List.of() : provision.topic();
    if (!topic.isEmpty() || !provision.content().isEmpty()) {
      content.add(new Inline.Blank(GAP, provision.span()));
    }
    lead(RunIn.Kind.PROVISION_TOPIC, topic, content);
    content.addAll(provision.content());
    return content;
  }

  private static void lead(RunIn.Kind kind, List<Inline> words, List<Inline> content) {
    if (!words.isEmpty()) {
      content.add(new RunIn(kind, words, words.getFirst().span()));
    }
  }
}
