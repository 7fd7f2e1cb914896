package org.gongbao.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Gongbao;
import org.gongbao.app.LayoutRow;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongbao layouts}: what an issue may name as its layout. */
@Command(name = "layouts")
final class LayoutsCommand implements Callable<Integer> {
  /** Layouts beside an issue of the current folder are found too. */
  private static final Path HERE = Path.of("issue.yaml");

  private final Gongbao gongbao;
  private final Console console;

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  LayoutsCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    List<LayoutRow> rows = gongbao.layouts(layouts, HERE, findings);
    rows.forEach(row -> console.print(lines(row)));
    console.findings(findings.sorted());
    return findings.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private String lines(LayoutRow row) {
    Words words = console.words();
    boolean chinese = words.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    List<String> lines = new ArrayList<>(List.of(row.name()));
    lines.add(chinese ? row.chinese() : row.english());
    lines.add(
        words.text(
            "layouts.page",
            millimetres(row.page().width()),
            millimetres(row.page().height()),
            row.lines(),
            row.measure()));
    lines.add(row.base().isEmpty() ? "" : words.text("layouts.extends", row.base()));
    lines.add(row.hides() ? words.text("layouts.hides") : "");
    lines.add(row.file().toString());
    lines.removeIf(String::isEmpty);
    return String.join("\n    ", lines);
  }

  private static String millimetres(Length length) {
    return BigDecimal.valueOf(length.toMillimetres())
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
