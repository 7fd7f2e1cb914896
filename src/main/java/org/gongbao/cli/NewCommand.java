package org.gongbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.diag.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao new}: starts an issue that builds. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Gongbao gongbao;
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "new.folder")
  private Path folder;

  @Option(names = "--layout", required = true, paramLabel = "NAME", descriptionKey = "new.layout")
  private String layout;

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  NewCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    Optional<Path> issue = gongbao.start(layout, layouts, folder, findings);
    console.findings(findings.sorted());
    if (issue.isPresent()) {
      console.print(issue.get().toString());
      console.say("new.done", issue.get());
      return ExitCode.DONE;
    }
    boolean unwritten = findings.sorted().stream().anyMatch(f -> Built.isOfTheMachine(f.code()));
    return unwritten ? ExitCode.FAILURE : ExitCode.BAD_INPUT;
  }
}
