package org.gongbao.typeset.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Appointments;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Imprint;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Passage;
import org.gongbao.model.Regulation;
import org.gongbao.model.Roster;
import org.gongbao.model.Table;
import org.gongbao.page.StructNode;
import org.gongbao.style.Align;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.box.PassageSetting;
import org.gongbao.typeset.figure.FigureSetting;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.NoteReferences;
import org.gongbao.typeset.flow.NoteSetting;
import org.gongbao.typeset.flow.Notes;
import org.gongbao.typeset.flow.Paragraph;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.flow.Stretch;
import org.gongbao.typeset.flow.Stretches;
import org.gongbao.typeset.matter.ImprintSetting;
import org.gongbao.typeset.matter.MastheadSetting;
import org.gongbao.typeset.regulation.RegulationSetting;
import org.gongbao.typeset.roster.AppointmentSetting;
import org.gongbao.typeset.roster.RosterSetting;
import org.gongbao.typeset.table.TableSetting;

/** Turns an article into flow items: every line broken, every block in whole grid lines. */
public final class FlowBuilder {
  private static final List<Role> HEADINGS =
      List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

  private final Setting page;
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final DisplayLines display;
  private final Leaves leaves = new Leaves();
  private final Paragraphs paragraphs;
  private final RegulationSetting regulation;
  private final List<Block> body;
  private final Stretches items;
  private final NoteSetting notes;

  private FlowBuilder(List<Block> body, Setting page, int columns, Diagnostics diagnostics) {
    Notes collected = new Notes();
    this.page = page.noting(collected);
    this.setting = this.page.column(columns);
    this.notes = new NoteSetting(setting, collected, diagnostics, leaves);
    this.body = body;
    this.items = new Stretches(columns);
    this.diagnostics = diagnostics;
    this.display = new DisplayLines(setting, diagnostics);
    this.paragraphs = new Paragraphs(setting, diagnostics, leaves);
    this.regulation = new RegulationSetting(setting, display, paragraphs, leaves, body);
  }

  /**
   * Breaks an article.
   *
   * @param tick run before each block; may throw to stop the work
   */
  public static Flow article(
      Article article, Setting setting, Diagnostics diagnostics, Runnable tick) {
    return article(article, Optional.empty(), setting, diagnostics, tick);
  }

  /** The same below the masthead of an issue, if one is given. */
  public static Flow article(
      Article article,
      Optional<Issue> masthead,
      Setting setting,
      Diagnostics diagnostics,
      Runnable tick) {
    int columns = columns(article, setting, diagnostics);
    FlowBuilder builder = new FlowBuilder(article.body(), setting, columns, diagnostics);
    Setting across = builder.setting.within(setting.measure());
    DisplayLines display = new DisplayLines(across, diagnostics);
    List<StructNode> parts = new ArrayList<>();
    masthead
        .flatMap(issue -> MastheadSetting.block(issue, setting, builder.leaves, diagnostics))
        .ifPresent(
            head -> {
              builder.items.across(List.of(head.keepingNext(1)));
              parts.add(builder.leaves.taken(StructNode.Role.SECT));
            });
    builder.items.across(List.of(TitleBlock.of(article, across, display, builder.leaves)));
    builder.notes.setNew();
    builder.addAll(article.body(), tick);
    Flow text = builder.flow(StructNode.Role.ART);
    parts.add(text.structure());
    StructNode all =
        parts.size() == 1
            ? text.structure()
            : new StructNode.StructGroup(StructNode.Role.SECT, parts);
    return new Flow(text.stretches(), text.notes(), all, text.leaves());
  }

  private Flow flow(StructNode.Role role) {
    List<Stretch> stretches = items.all();
    NoteReferences references = notes.in(stretches);
    return new Flow(
        stretches, references.notes(), references.in(leaves.under(role)), leaves.count());
  }

  /** Blocks without a head, and the imprint below them: a page of the cover. */
  public static Flow page(
      List<Block> blocks, Optional<Imprint> imprint, Setting setting, Diagnostics diagnostics) {
    FlowBuilder builder = new FlowBuilder(blocks, setting, 1, diagnostics);
    builder.addAll(blocks, () -> {});
    imprint.ifPresent(
        lines ->
            builder.items.add(
                new ImprintSetting(setting, diagnostics, builder.leaves).block(lines)));
    return builder.flow(StructNode.Role.SECT);
  }

  /** As many columns as are asked for, or as the page has room for (R29). */
  private static int columns(Article article, Setting setting, Diagnostics diagnostics) {
    int asked =
        article.placement().columns().orElse(setting.layout().get(LayoutKeys.START_COLUMNS));
    int most = setting.layout().page().mostColumns();
    if (asked > most) {
      diagnostics.add(Code.TOO_MANY_COLUMNS, article.span(), asked, most);
    }
    return Math.min(asked, most);
  }

  private void addAll(List<Block> blocks, Runnable tick) {
    for (int i = 0; i < blocks.size(); i++) {
      tick.run();
      if (blocks.get(i) instanceof Annex annex) {
        annex(annex, i + 1 < blocks.size() && turns(blocks.get(i + 1)));
      } else {
        add(blocks.get(i));
      }
      notes.setNew();
    }
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> text(paragraph.content(), Role.BODY, paragraph.span());
      case Block.Salutation salutation ->
          text(salutation.content(), Role.SALUTATION, salutation.span());
      case Block.Closing closing -> text(closing.content(), Role.CLOSING, closing.span());
      case Regulation part -> items.addAll(regulation.items(part));
      case Block.Signature signature ->
          items.add(new SignatureSetting(setting, display, leaves).block(signature));
      case Block.PageBreak end -> items.newPage();
      case Figure figure -> figure(figure);
      case Passage passage ->
          items.addAll(new PassageSetting(setting, diagnostics, leaves).items(passage));
      case Block.Remark remark -> text(remark.content(), Role.REMARK, remark.span());
      case Block.GroupHead head -> groupHead(head);
      case Appointments appointments ->
          items.addAll(new AppointmentSetting(setting, diagnostics, leaves).items(appointments));
      case AnnexNote note -> items.addAll(annexes(setting).note(note));
      case Annex annex -> annex(annex, false);
      case Roster roster ->
          items.addAll(new RosterSetting(setting, diagnostics, leaves).blocks(roster));
      case Index index -> items.addAll(index(index));
      case Table table -> table(table);
    }
  }

  private List<FlowItem> index(Index index) {
    return new IndexSetting(setting, diagnostics, leaves, body).items(index);
  }

  private void text(List<Inline> content, Role role, SourceSpan span) {
    paragraphs.text(content, role, span).ifPresent(items::add);
  }

  private void figure(Figure figure) {
    FigureSetting columns = new FigureSetting(setting, diagnostics, leaves);
    FigureSetting page = new FigureSetting(this.page, diagnostics, leaves);
    switch (figure.place()) {
      case HERE -> items.add(columns.block(figure));
      case FLOAT -> items.add(columns.block(figure).floating(figure.name(), figure.span()));
      case ACROSS ->
          items.across(List.of(page.block(figure).floating(figure.name(), figure.span())));
      case PLATE -> {
        items.newPage();
        items.across(List.of(page.plate(figure)));
        items.newPage();
      }
    }
  }

  private void table(Table table) {
    PageMaster master = page.layout().page();
    switch (table.place()) {
      case HERE, FLOAT ->
          items.addAll(new TableSetting(setting, master, diagnostics, leaves).items(table));
      case ACROSS -> items.across(new TableSetting(page, master, diagnostics, leaves).items(table));
      case LANDSCAPE ->
          items.turned(
              new TableSetting(page.turned(), master.turned(), diagnostics, leaves).items(table));
    }
  }

  /**
   * The head of an annex on a page of its own kind: above a turned table it is turned too (R44).
   */
  private void annex(Annex annex, boolean turned) {
    items.newPage();
    if (turned) {
      items.turned(List.of(annexes(page.turned()).head(annex)));
    } else {
      items.across(List.of(annexes(page).head(annex)));
    }
  }

  private static boolean turns(Block block) {
    return block instanceof Table table && table.place() == Table.Place.LANDSCAPE;
  }

  private AnnexSetting annexes(Setting in) {
    return new AnnexSetting(in, diagnostics, new DisplayLines(in, diagnostics), leaves);
  }

  private void groupHead(Block.GroupHead head) {
    Style style = setting.style(Role.GROUP_HEAD);
    int leaf = leaves.heading(1, head.span());
    List<TextPiece> lines =
        display.aligned(
            List.of(head.content()), Role.GROUP_HEAD, setting.measure(), setting.measure(), leaf);
    GridRows grid = GridRows.of(style, setting.layout().page());
    items.add(
        FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER))
            .keepingNext(Math.max(1, style.get(StyleKeys.KEEP))));
  }

  private void heading(Block.Heading heading) {
    Role role = HEADINGS.get(heading.level() - 1);
    Style style = setting.style(role);
    int leaf = leaves.heading(heading.level(), heading.span());
    List<TextPiece> lines =
        style.get(StyleKeys.ALIGN) == Align.CENTRE
            ? display.aligned(
                List.of(heading.content()), role, setting.measure(), setting.measure(), leaf)
            : paragraphs
                .paragraph(heading.content(), role, leaf)
                .map(Paragraph::lines)
                .orElse(List.of());
    GridRows grid = GridRows.of(style, setting.layout().page());
    items.add(
        FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER))
            .keepingNext(Math.max(1, style.get(StyleKeys.KEEP)))
            .marked(heading.level(), Inline.text(heading.content())));
  }
}
