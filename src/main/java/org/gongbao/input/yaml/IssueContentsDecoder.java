package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.IssueContents;
import org.gongbao.node.Node;
import org.gongbao.node.Sources.SourceFile;

/** Reads what {@link IssueContentsWriter} wrote of an issue, as staff may have edited it. */
public final class IssueContentsDecoder {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_NUMBER = 9999;
  private static final int MOST_TOTAL = 999_999;

  private final Diagnostics diagnostics;

  private IssueContentsDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The contents a file holds; nothing when there is an error. */
  public static Optional<IssueContents> decode(SourceFile file, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    IssueContentsDecoder decoder = new IssueContentsDecoder(own);
    Optional<IssueContents> contents =
        NodeReader.read(file, own)
            .flatMap(root -> MapReader.of(root, own))
            .flatMap(decoder::contents);
    diagnostics.addAll(own);
    return own.hasErrors() ? Optional.empty() : contents;
  }

  private Optional<IssueContents> contents(MapReader map) {
    map.required("format");
    if (!Values.isFormat1(map, diagnostics)) {
      return Optional.empty();
    }
    String title = text(map.required("title"));
    int year = number(map.required("year"), FIRST_YEAR, LAST_YEAR).orElse(FIRST_YEAR);
    int number = number(map.required("number"), 1, MOST_NUMBER).orElse(1);
    OptionalInt total = number(map.optional("total"), 1, MOST_TOTAL);
    String word = text(map.optional("number-word"));
    String organ = text(map.optional("organ"));
    String date = text(map.optional("date"));
    String layout = text(map.required("layout"));
    List<IssueContents.Entry> entries = new ArrayList<>();
    for (Node item : map.list("entries")) {
      MapReader.of(item, diagnostics).map(this::entry).ifPresent(entries::add);
    }
    map.finish();
    return Optional.of(
        new IssueContents(
            title,
            year,
            number,
            total,
            word.isEmpty() ? "号" : word,
            organ,
            date,
            layout,
            entries,
            map.span()));
  }

  private IssueContents.Entry entry(MapReader map) {
    IssueContents.Entry entry =
        new IssueContents.Entry(
            text(map.required("title")),
            text(map.optional("section")),
            text(map.optional("number")),
            text(map.optional("organ")),
            text(map.optional("author")),
            text(map.optional("page")),
            map.span());
    map.finish();
    return entry;
  }

  private OptionalInt number(Optional<Node> node, int least, int most) {
    return node.isPresent()
        ? Values.number(node.get(), least, most, diagnostics)
        : OptionalInt.empty();
  }

  private String text(Optional<Node> node) {
    return node.flatMap(value -> Values.text(value, diagnostics)).orElse("");
  }
}
