package org.gongbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.app.Gongbao;
import org.gongbao.app.fonts.FontRow;
import org.gongbao.app.fonts.FontRow.Use;
import org.gongbao.app.fonts.FontShelf;
import org.gongbao.diag.Diagnostics;
import picocli.CommandLine.Command;

/** {@code gongbao fonts}: which font serves which role, and what is missing. */
@Command(name = "fonts")
final class FontsCommand implements Callable<Integer> {
  private static final int SHOWN = 40;

  private final Gongbao gongbao;
  private final Console console;

  FontsCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    FontShelf shelf = gongbao.fonts(findings);
    List<FontRow> rows = shelf.rows();
    rows.forEach(row -> console.print(lines(row)));
    shelf.unused().forEach(file -> console.print(console.words().text("fonts.unused", file)));
    console.findings(findings.sorted());
    boolean complete = rows.stream().noneMatch(row -> row.use() == Use.NONE);
    return complete && !findings.hasErrors() ? ExitCode.DONE : ExitCode.FAILURE;
  }

  private String lines(FontRow row) {
    Words words = console.words();
    return switch (row.use()) {
      case MAIN -> words.text("fonts.main", row.role(), row.family()) + details(row);
      case FALLBACK -> words.text("fonts.fallback", row.role(), row.family()) + details(row);
      case REFUSED ->
          words.text("fonts.refused", row.role(), row.file())
              + row.refusal().map(why -> "\n    " + console.messages().line(why)).orElse("");
      case BORROWED -> words.text("fonts.borrowed", row.role(), row.file());
      case NONE -> words.text("fonts.none", row.role());
    };
  }

  private String details(FontRow row) {
    Words words = console.words();
    List<String> missing = row.missing();
    String lacks =
        missing.isEmpty()
            ? words.text("fonts.complete")
            : words.text(
                "fonts.missing",
                missing.size(),
                String.join("", missing.subList(0, Math.min(SHOWN, missing.size())))
                    + (missing.size() > SHOWN ? "…" : ""));
    return "\n    "
        + words.text("fonts.file", row.file())
        + "\n    "
        + words.text("fonts.licence", row.licence().isBlank() ? "–" : row.licence().strip())
        + "\n    "
        + words.text("fonts.embedding", row.embedding(), String.valueOf(row.glyphs()))
        + "\n    "
        + lacks;
  }
}
