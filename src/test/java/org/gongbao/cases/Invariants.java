package org.gongbao.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.LineReport;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.PageMaster;
import org.gongbao.text.BreakPreference;

/**
 * What holds for every finished document, whatever was written in it. The marks are listed here
 * once more, from R1 and R4, so that a mistake in the tables of the program shows.
 */
final class Invariants {
  private static final String NEVER_FIRST = "”’」』）］｝〕】〗〉》、，；：。？！·・～%％";
  private static final String NEVER_LAST = "“‘「『（［｛〔【〖〈《";

  private final PagedDocument document;
  private final LineReport report;
  private final PageMaster grid;
  private final List<String> broken = new ArrayList<>();

  private Invariants(PagedDocument document, LineReport report, PageMaster grid) {
    this.grid = grid;
    this.document = document;
    this.report = report;
  }

  /**
   * Everything that does not hold, one sentence each; empty when all is well.
   *
   * @param grid of the layout it was set in
   */
  static List<String> broken(PagedDocument document, LineReport report, PageMaster grid) {
    Invariants invariants = new Invariants(document, report, grid);
    invariants.everyItemStandsInsideItsPage();
    invariants.everyCharacterBelongsToOneLeafOrNone();
    invariants.noForbiddenMarkStandsAtALineEdge();
    invariants.bodyLinesStandOnOneGrid();
    invariants.broken.addAll(TreeInvariants.broken(document.structure()));
    return invariants.broken;
  }

  /** The text of the articles as drawn, white space left out, in reading order. */
  static String articles(PagedDocument document) {
    return drawn(document, part(document.structure(), true));
  }

  /**
   * The same for all that is no article: cover and masthead, contents, pages of the cover, imprint,
   * 版记.
   */
  static String besideArticles(PagedDocument document) {
    return drawn(document, part(document.structure(), false));
  }

  private static String drawn(PagedDocument document, List<StructLeaf> leaves) {
    Map<Integer, StringBuilder> drawn = new HashMap<>();
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        drawn.computeIfAbsent(text.leaf(), leaf -> new StringBuilder()).append(text.text());
      }
    }
    StringBuilder all = new StringBuilder();
    leaves.forEach(leaf -> all.append(drawn.getOrDefault(leaf.id(), new StringBuilder())));
    return withoutSpace(all.toString());
  }

  /** What an author wrote inside the articles, or outside of them. */
  private static List<StructLeaf> part(StructNode node, boolean articles) {
    return switch (node) {
      case StructLeaf leaf -> articles ? List.of() : List.of(leaf);
      case StructGroup group -> {
        if (group.role() == StructNode.Role.ART) {
          yield articles ? written(group) : List.of();
        }
        yield written(group, kid -> part(kid, articles));
      }
    };
  }

  static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Leaves that hold what an author wrote: the program makes the numbers of footnotes. */
  private static List<StructLeaf> written(StructNode node) {
    return switch (node) {
      case StructLeaf leaf -> List.of(leaf);
      case StructGroup group -> written(group, Invariants::written);
    };
  }

  private static List<StructLeaf> written(
      StructGroup group, Function<StructNode, List<StructLeaf>> leaves) {
    return group.kids().stream()
        .filter(kid -> !isNumber(kid, group.role()))
        .flatMap(kid -> leaves.apply(kid).stream())
        .toList();
  }

  private static boolean isNumber(StructNode kid, StructNode.Role within) {
    return kid instanceof StructGroup group
        && switch (group.role()) {
          case REFERENCE -> within != StructNode.Role.TOCI && within != StructNode.Role.CAPTION;
          case LABEL -> within == StructNode.Role.NOTE;
          default -> false;
        };
  }

  private static List<StructLeaf> leaves(StructNode node) {
    return switch (node) {
      case StructLeaf leaf -> List.of(leaf);
      case StructGroup group -> group.kids().stream().flatMap(kid -> leaves(kid).stream()).toList();
    };
  }

  private void everyItemStandsInsideItsPage() {
    for (int number = 0; number < document.pages().size(); number++) {
      Page page = document.pages().get(number);
      for (PageItem item : page.items()) {
        Box box = box(item);
        if (box.left < 0
            || box.top < 0
            || box.right > page.trim().width().units()
            || box.bottom > page.trim().height().units()) {
          broken.add("page " + number + ": outside the page: " + item);
        }
      }
    }
  }

  private void everyCharacterBelongsToOneLeafOrNone() {
    Map<Integer, Integer> times = new HashMap<>();
    for (StructLeaf leaf : leaves(document.structure())) {
      times.merge(leaf.id(), 1, Integer::sum);
    }
    times.forEach(
        (leaf, count) -> {
          if (count > 1) {
            broken.add("leaf " + leaf + " stands " + count + " times in the logical tree");
          }
        });
    Set<Integer> drawn = new HashSet<>();
    for (Page page : document.pages()) {
      for (PageItem item : flat(page.items())) {
        if (item.leaf() != PageItem.ARTIFACT) {
          drawn.add(item.leaf());
          if (!times.containsKey(item.leaf())) {
            broken.add("no such leaf in the logical tree: " + item);
          }
        }
      }
    }
    times.keySet().stream()
        .filter(leaf -> !drawn.contains(leaf))
        .forEach(leaf -> broken.add("leaf " + leaf + " is drawn nowhere"));
  }

  private void noForbiddenMarkStandsAtALineEdge() {
    for (SetLine line : report.lines()) {
      String text = line.text().strip();
      if (text.isEmpty() || line.broken().contains(BreakPreference.BAN_LIFTED)) {
        continue;
      }
      if (NEVER_FIRST.indexOf(text.codePointAt(0)) >= 0) {
        broken.add("line starts with a forbidden mark: " + text);
      }
      if (NEVER_LAST.indexOf(text.codePointBefore(text.length())) >= 0) {
        broken.add("line ends with a forbidden mark: " + text);
      }
    }
  }

  /**
   * Body lines of all columns and pages stand on one grid, 0.05 pt at most from it (p10, t58, R28).
   */
  private void bodyLinesStandOnOneGrid() {
    for (SetLine line : report.lines()) {
      if (line.body()) {
        double down = line.baseline() - grid.baseline(0).units();
        double off = Math.abs(Math.IEEEremainder(down, grid.pitch().units()));
        if (off > Length.PER_POINT / 20.0) {
          broken.add("off the line grid by " + off / Length.PER_POINT + " pt: " + line.text());
        }
      }
    }
  }

  /** Items with those of turned parts in their place. */
  private static List<PageItem> flat(List<PageItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof TurnedItem turned ? flat(turned.items()).stream() : Stream.of(item))
        .toList();
  }

  private static Box box(PageItem item) {
    return switch (item) {
      case TextItem text ->
          new Box(
              text.x(),
              text.baseline() - text.size() * 880 / 1000,
              text.end(),
              text.baseline() + text.size() * 120 / 1000);
      case RuleItem rule -> box(rule.area());
      case ImageItem image -> box(image.area());
      case DotItem dot ->
          new Box(
              dot.x() - dot.radius(),
              dot.y() - dot.radius(),
              dot.x() + dot.radius(),
              dot.y() + dot.radius());
      case TurnedItem turned -> turned(turned);
      case FormItem form -> throw new AssertionError("typesetting makes no furniture: " + form);
      case LinkItem link -> box(link.area());
    };
  }

  /** What goes right in a turned item goes up the page, what goes down goes right. */
  private static Box turned(TurnedItem turned) {
    List<Box> boxes = turned.items().stream().map(Invariants::box).toList();
    return new Box(
        turned.x() + boxes.stream().mapToLong(Box::top).min().orElse(0),
        turned.y() - boxes.stream().mapToLong(Box::right).max().orElse(0),
        turned.x() + boxes.stream().mapToLong(Box::bottom).max().orElse(0),
        turned.y() - boxes.stream().mapToLong(Box::left).min().orElse(0));
  }

  private static Box box(Rect area) {
    return new Box(
        area.x().units(),
        area.y().units(),
        area.x().plus(area.width()).units(),
        area.y().plus(area.height()).units());
  }

  private record Box(long left, long top, long right, long bottom) {}
}
