package org.gongbao.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.dump.DumpBackend;
import org.gongbao.export.dump.DumpPart;
import org.gongbao.font.ToyFont;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.StructNode.Role;
import org.gongbao.press.proof.ProofAnchor;
import org.gongbao.press.proof.ProofFurniture;
import org.gongbao.press.proof.ProofFurniture.Proofed;
import org.gongbao.press.proof.ProofRound;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the proof of every case and every sample (R74, R75; t50). */
class ProofsTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path GAZETTES = Path.of("layouts");
  private static final Path GOLDEN = Path.of("src/test/resources/proof/columns.txt");
  private static final ProofRound ROUND = new ProofRound("二校", "2026年3月1日");

  @TestFactory
  Stream<DynamicNode> furnitureKeepsOffThePage() throws IOException {
    return Stream.concat(
        tests(CASES, CASES.resolve("layouts")).stream(), tests(GAZETTES, GAZETTES).stream());
  }

  private static List<DynamicNode> tests(Path root, Path layouts) throws IOException {
    List<DynamicNode> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.endsWith("issue.yaml")).sorted().toList()) {
        String name = root.relativize(file.getParent()).toString().replace('\\', '/');
        tests.add(DynamicTest.dynamicTest(name, () -> holds(file, layouts)));
      }
    }
    return tests;
  }

  private static void holds(Path file, Path layouts) throws IOException {
    Typeset set = CaseRun.of(file, layouts).typeset().orElseThrow();
    Proofed proof = proof(set);
    List<Page> clean = set.document().pages();
    assertEquals(clean.size(), proof.document().pages().size());
    Set<String> printed = new HashSet<>();
    for (int i = 0; i < clean.size(); i++) {
      List<PageItem> items = proof.document().pages().get(i).items();
      assertEquals(clean.get(i).items(), items.subList(1, items.size() - 1), "page " + i);
      assertTrue(items.getFirst() instanceof FormItem, "watermark first");
      List<PageItem> margin = ((FormItem) items.getLast()).form().items();
      margin.forEach(ProofsTest::isArtifact);
      keepsOff(clean.get(i), boxes(margin));
      for (TextItem text : proofTexts(margin)) {
        if (text.text().startsWith("¶")) {
          assertTrue(printed.add(i + text.text()), "printed twice: " + text.text());
        } else if (text.text().matches("\\d+")) {
          assertEquals(0, Integer.parseInt(text.text()) % 5);
          assertTrue(
              clean.get(i).texts().stream().anyMatch(t -> t.baseline() == text.baseline()),
              "number " + text.text() + " beside no line");
        }
      }
    }
    Set<String> indexed = new HashSet<>();
    for (ProofAnchor anchor : proof.anchors()) {
      assertTrue(indexed.add(anchor.page() + anchor.paragraph().anchor()));
      leadsToTheSource(anchor, file.getParent());
    }
    assertTrue(indexed.containsAll(printed), "every printed anchor is in the index");
  }

  /** Where a paragraph was written stands what the anchor's line begins with. */
  private static void leadsToTheSource(ProofAnchor anchor, Path folder) throws IOException {
    SourceSpan span = anchor.paragraph().span();
    List<String> lines = Files.readAllLines(folder.resolve(span.file()));
    assertTrue(span.line() <= lines.size(), span.toString());
    boolean asWritten = anchor.paragraph().role() == Role.P && anchor.paragraph().article() > 0;
    if (asWritten && span.line() > 0) {
      int[] written = lines.get(span.line() - 1).codePoints().skip(span.column() - 1L).toArray();
      String start = new String(written, 0, Math.min(12, written.length));
      String first = anchor.opening().strip();
      assertTrue(
          first.isEmpty()
              || isStructure(start)
              || start.contains(first.substring(0, first.offsetByCodePoints(0, 1))),
          anchor + " | " + start);
    }
  }

  /** A list of inline pieces, or a word that asks the program for the text. */
  private static boolean isStructure(String yaml) {
    return yaml.startsWith("- ") || yaml.startsWith("contents");
  }

  private static void isArtifact(PageItem item) {
    assertEquals(PageItem.ARTIFACT, item.leaf());
    if (item instanceof TurnedItem turned) {
      turned.items().forEach(ProofsTest::isArtifact);
    }
  }

  private record Box(long left, long top, long right, long bottom) {}

  private static void keepsOff(Page page, List<Box> margin) {
    long width = page.trim().width().units();
    long height = page.trim().height().units();
    List<Box> ink = boxes(page.items());
    for (int i = 0; i < margin.size(); i++) {
      Box mark = margin.get(i);
      assertTrue(mark.left >= 0 && mark.right <= width, "cut off: " + mark);
      assertTrue(mark.top >= 0 && mark.bottom <= height, "cut off: " + mark);
      List<Box> others = new ArrayList<>(ink);
      others.addAll(margin.subList(0, i));
      for (Box other : others) {
        boolean apart =
            mark.left >= other.right
                || other.left >= mark.right
                || mark.top >= other.bottom
                || other.top >= mark.bottom;
        assertTrue(apart, mark + " over " + other);
      }
    }
  }

  private static List<Box> boxes(List<PageItem> items) {
    List<Box> boxes = new ArrayList<>();
    for (PageItem item : items) {
      switch (item) {
        case TextItem t ->
            boxes.add(
                new Box(
                    t.x(),
                    t.baseline() - t.size() * 88 / 100,
                    t.end(),
                    t.baseline() + t.size() * 12 / 100));
        case RuleItem r ->
            boxes.add(
                new Box(
                    r.area().x().units(),
                    r.area().y().units(),
                    r.area().right().units(),
                    r.area().bottom().units()));
        case ImageItem i ->
            boxes.add(
                new Box(
                    i.area().x().units(),
                    i.area().y().units(),
                    i.area().right().units(),
                    i.area().bottom().units()));
        case TurnedItem turned -> {
          for (Box b : boxes(turned.items())) {
            boxes.add(
                new Box(
                    turned.x() + b.top,
                    turned.y() - b.right,
                    turned.x() + b.bottom,
                    turned.y() - b.left));
          }
        }
        case DotItem d -> {}
        case FormItem f -> {}
        case LinkItem l -> {}
      }
    }
    return boxes;
  }

  private static List<TextItem> proofTexts(List<PageItem> margin) {
    List<TextItem> texts = new ArrayList<>();
    for (PageItem item : margin) {
      if (item instanceof TextItem text) {
        texts.add(text);
      } else if (item instanceof TurnedItem turned) {
        texts.addAll(proofTexts(turned.items()));
      }
    }
    return texts;
  }

  /** Checked by eye: {@code -Dgongbao.cases.rewrite=true} writes it anew. */
  @Test
  void furnitureOfTwoColumnsIsAsExpected() throws IOException {
    Path file = CASES.resolve("page/columns/issue.yaml");
    Typeset set = CaseRun.of(file, CASES.resolve("layouts")).typeset().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DumpBackend().write(proof(set).document(), DumpPart.PAGES, out, new Diagnostics());
    StringBuilder furniture = new StringBuilder();
    boolean inForm = false;
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      inForm = line.startsWith("  form") || inForm && line.startsWith("    ");
      if (inForm || line.startsWith("page")) {
        furniture.append(line).append('\n');
      }
    }
    if (Boolean.getBoolean("gongbao.cases.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, furniture);
    }
    assertEquals(Files.readString(GOLDEN), furniture.toString());
  }

  @Test
  void pagesOfOneSizeShareTheWatermark() {
    Path file = CASES.resolve("page/columns/issue.yaml");
    Proofed proof = proof(CaseRun.of(file, CASES.resolve("layouts")).typeset().orElseThrow());
    Set<PageItem> marks = new HashSet<>();
    proof.document().pages().forEach(page -> marks.add(page.items().getFirst()));
    assertEquals(1, marks.size());
  }

  private static Proofed proof(Typeset set) {
    return ProofFurniture.of(ROUND, ToyFont.book()).on(set.document(), set.report());
  }
}
