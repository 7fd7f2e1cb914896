package org.gongbao.input.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.SourceLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whatever is recognised, the text of the blocks is the text of the lines, white space aside. */
class ManuscriptKeepsTextTest {
  private static final List<String> PIECES =
      List.of(
          "一、",
          "（一）",
          "1.",
          "（1）",
          "(2)",
          "各位",
          "主任",
          "、",
          "委员",
          "：",
          "。",
          "请予审议",
          "区人民政府",
          "\n",
          "\n",
          "2026年3月1日",
          "王 玲",
          "\t",
          "　",
          " ",
          "“",
          "”",
          "情况",
          "，",
          "——",
          "𬭎",
          "A4",
          "3.5");

  private static String text(Block block) {
    StringBuilder text = new StringBuilder();
    block.texts().forEach(content -> text.append(Inline.text(content)));
    return text.toString();
  }

  private static String black(String text) {
    return text.replaceAll("[\\h\\n]", "");
  }

  private static void check(byte[] bytes, Set<Form> forms) {
    List<SourceLine> lines = TextFile.read(bytes, "m.txt", new Diagnostics()).orElseThrow().lines();
    StringBuilder written = new StringBuilder();
    lines.forEach(line -> written.append(line.text()));
    StringBuilder read = new StringBuilder();
    Manuscript.blocks(lines, forms).forEach(block -> read.append(text(block)));
    assertEquals(black(written.toString()), black(read.toString()));
  }

  @Test
  void randomText() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Set<Form> forms = EnumSet.allOf(Form.class);
      forms.removeIf(form -> random.nextInt(4) == 0);
      check(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), forms);
    }
  }

  @Test
  void wholeBulletins() throws IOException {
    String folder = System.getenv("GONGBAO_SEEDS");
    Assumptions.assumeTrue(folder != null, "GONGBAO_SEEDS is not set");
    try (var files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        check(Files.readAllBytes(file), EnumSet.allOf(Form.class));
      }
    }
  }
}
