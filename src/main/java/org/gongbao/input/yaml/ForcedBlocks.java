package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Passage;
import org.gongbao.model.Regulation;
import org.gongbao.model.Regulation.Division.Rank;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;

/** Blocks whose form the author names, whatever their text looks like. */
final class ForcedBlocks {
  private static final int LEVELS = 4;

  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;
  private final Map<String, BlockForm> forms = new LinkedHashMap<>();

  ForcedBlocks(Files files, InlineDecoder inlines, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
    RegulationDecoder regulation = new RegulationDecoder(inlines, diagnostics);
    for (int n = 1; n <= LEVELS; n++) {
      int level = n;
      content("heading-" + level, (text, span) -> new Block.Heading(level, text, span));
      forms.put("run-in-" + level, (value, map) -> runIn(level, value));
    }
    content("paragraph", Block.Paragraph::new);
    forms.put("part", (value, map) -> regulation.division(Rank.PART, value));
    forms.put("chapter", (value, map) -> regulation.division(Rank.CHAPTER, value));
    forms.put("section", (value, map) -> regulation.division(Rank.SECTION, value));
    forms.put("provision", (value, map) -> regulation.provision(value));
    forms.put("chapters", (value, map) -> regulation.list(value));
    for (int n = 1; n < LEVELS; n++) {
      int level = n;
      content("item-" + level, (text, span) -> new Regulation.Item(level, text, span));
    }
    content("salutation", Block.Salutation::new);
    content("closing", Block.Closing::new);
    forms.put("signature", (value, map) -> signature(value));
    forms.put(
        "page-break",
        (value, map) ->
            Values.on(value, diagnostics)
                .filter(Boolean::booleanValue)
                .map(on -> new Block.PageBreak(value.span())));
    FigureDecoder figures = new FigureDecoder(files, inlines, diagnostics);
    forms.put("figure", (value, map) -> figures.figure(value));
    forms.put("figures", (value, map) -> figures.figures(value));
    PassageDecoder passages = new PassageDecoder(inlines, diagnostics);
    forms.put("editor-note", (value, map) -> passages.editorNote(value));
    paragraphs("quote", Passage.Quote::new);
    paragraphs("verse", Passage.Verse::new);
    forms.put("box", (value, map) -> passages.box(value));
    forms.put("chronicle", (value, map) -> passages.chronicle(value));
    content("credit", Passage.Source::new);
    content("subhead", Passage.Subhead::new);
    forms.put("separator", (value, map) -> passages.separator(value));
    TableDecoder tables = new TableDecoder(inlines, diagnostics);
    forms.put("table", (value, map) -> tables.table(value).map(Block.class::cast));
    content("remark", Block.Remark::new);
    content("group", Block.GroupHead::new);
    AppointmentDecoder appointments = new AppointmentDecoder(diagnostics, inlines);
    forms.put("appointments", (value, map) -> appointments.appointments(value));
    AnnexDecoder annexes = new AnnexDecoder(diagnostics, inlines);
    forms.put("annexes", (value, map) -> annexes.note(value));
    forms.put("annex", (value, map) -> annexes.annex(value));
    IndexDecoder indexes = new IndexDecoder(inlines, diagnostics);
    forms.put("index", (value, map) -> indexes.index(value));
    RosterDecoder rosters = new RosterDecoder(diagnostics, inlines);
    forms.put("roster", (value, map) -> rosters.roster(value).map(roster -> roster));
    forms.put("spread", (value, map) -> filled(map, Block.Paragraph::new));
  }

  /** Reads the value of one key of a body. */
  private interface BlockForm {
    /** The block, or nothing after a finding; {@code map} is where the key stands. */
    Optional<Block> read(Node value, MapNode map);
  }

  /** The names of forms in a body. */
  Set<String> keys() {
    return forms.keySet();
  }

  /**
   * The block of one form.
   *
   * @param key one of {@link #keys}
   * @param map the map the key stands in
   */
  Optional<Block> block(String key, Node value, MapNode map) {
    return forms.get(key).read(value, map);
  }

  /** A form that is text and nothing more. */
  private void content(String key, BiFunction<List<Inline>, SourceSpan, Block> block) {
    forms.put(key, (value, map) -> filled(value, block));
  }

  /** A form that is lines of text, each a paragraph or a line of its own. */
  private void paragraphs(String key, BiFunction<List<List<Inline>>, SourceSpan, Block> block) {
    forms.put(
        key,
        (value, map) -> {
          List<List<Inline>> lines = inlines.lines(value);
          return lines.isEmpty() ? Optional.empty() : Optional.of(block.apply(lines, value.span()));
        });
  }

  private Optional<Block> filled(Node value, BiFunction<List<Inline>, SourceSpan, Block> block) {
    List<Inline> content = inlines.content(value);
    return content.isEmpty() ? Optional.empty() : Optional.of(block.apply(content, value.span()));
  }

  /** {@code {heading: （一）修路。, text: 今年……}}. */
  private Optional<Block> runIn(int level, Node value) {
    Optional<MapReader> map = MapReader.of(value, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> heading = map.get().required("heading").map(inlines::content).orElse(List.of());
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.RunIn(Inline.RunIn.Kind.heading(level), heading, value.span()));
    map.get().required("text").map(inlines::content).ifPresent(content::addAll);
    map.get().finish();
    return heading.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(content, value.span()));
  }

  /** A signature, under whatever key. */
  Optional<Block> signature(Node value) {
    return new SignatureDecoder(diagnostics, inlines).signature(value);
  }
}
