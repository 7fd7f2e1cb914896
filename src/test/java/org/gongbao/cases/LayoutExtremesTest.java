package org.gongbao.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.font.ToyFont;
import org.gongbao.input.yaml.LayoutDecoder;
import org.gongbao.model.Issue;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.ToyIssue;
import org.gongbao.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** Whatever a layout says, it is refused with a finding or the issue is set: nothing fails. */
class LayoutExtremesTest {
  private static final List<String> VALUES =
      List.of("0", "1", "3", "0.001", "200", "9999", "99999", "on", "black", "{n}", "初号", "[0, 0]");

  private static final String BASE =
      """
      format: 1
      page: {size: A5, top: 20mm, inner: 20mm, measure: 24, lines: 20, em: 12pt, pitch: 20pt}
      cover: [{show: title, top: 20mm}]
      styles: {body: {size: 12pt, indent: 2}}
      """;

  private final Issue issue =
      new ToyIssue(24, 20)
          .section(
              "报告",
              ToyIssue.article(
                  "关于乡村道路养护情况的报告",
                  ToyIssue.heading(1, "一、基本情况"),
                  ToyIssue.lines(9, 24),
                  ToyIssue.heading(2, "（一）养护"),
                  ToyIssue.lines(30, 24),
                  ToyIssue.signature("2026年3月1日", "云川区交通运输局")),
              ToyIssue.article("公告", ToyIssue.lines(2, 24)))
          .issue();

  @Test
  void everyKeyTakesExtremesOrRefusesThem() {
    List<String> failures = new ArrayList<>();
    for (LayoutKey<?> key : LayoutKeys.ALL) {
      for (String value : VALUES) {
        String yaml = nested(key.path(), value);
        tryOut(yaml).ifPresent(e -> failures.add(yaml + " " + e));
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  @Test
  void everyStyleTakesExtremesOrRefusesThem() {
    List<String> failures = new ArrayList<>();
    for (Role role : Role.values()) {
      for (StyleKey<?> key : StyleKeys.ALL) {
        for (String value : VALUES) {
          String yaml = nested("styles." + role.key() + "." + key.name(), value);
          tryOut(yaml).ifPresent(e -> failures.add(yaml + " " + e));
        }
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  private static String nested(String path, String value) {
    String[] keys = path.split("\\.");
    return String.join(": {", keys) + ": " + value + "}".repeat(keys.length - 1);
  }

  private Optional<Throwable> tryOut(String yaml) {
    Diagnostics findings = new Diagnostics();
    SourceFile own = file("own", "format: 1\nextends: base\n" + yaml);
    try {
      Optional<Layout> layout =
          LayoutDecoder.decode(
              own, "own", (name, from) -> Optional.of(file("base", BASE)), findings);
      if (layout.isEmpty()) {
        if (!findings.hasErrors()) {
          fail("refused without a finding");
        }
        return Optional.empty();
      }
      Typesetter.set(issue, layout.get(), ToyFont.book(), findings, Progress.NONE);
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.of(e);
    }
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(name + "/layout.yaml", text.getBytes(UTF_8));
  }
}
