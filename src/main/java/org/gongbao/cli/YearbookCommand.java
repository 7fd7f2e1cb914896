package org.gongbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.BuildOrder;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.app.Profile;
import org.gongbao.app.YearOrder;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao yearbook}: the issues of a year become its general contents (总目录). */
@Command(name = "yearbook")
final class YearbookCommand implements Callable<Integer> {
  private final Gongbao gongbao;
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "yearbook.folder")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      descriptionKey = "yearbook.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "yearbook.layout")
  private Optional<String> layout = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  @Option(names = "--force", descriptionKey = "yearbook.force")
  private boolean force;

  YearbookCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    Optional<Path> issue;
    Optional<Built> built;
    try (ProgressLine progress = console.progress()) {
      YearOrder order = new YearOrder(folder, output, layout, layouts, force);
      issue = gongbao.yearbook(order, findings, progress);
      built = issue.map(written -> gongbao.build(build(written), progress));
    }
    built.ifPresent(done -> done.findings().forEach(findings::add));
    console.findings(findings.sorted());
    if (built.isPresent() && built.get().outcome() == Built.Outcome.DONE) {
      console.print(pdf(issue.get()).toString());
      console.say("yearbook.done", pdf(issue.get()), built.get().pages(), issue.get());
      return ExitCode.DONE;
    }
    List<Diagnostic> errors =
        findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    boolean machine = errors.stream().allMatch(f -> Built.isOfTheMachine(f.code()));
    return machine ? ExitCode.FAILURE : ExitCode.BAD_INPUT;
  }

  private BuildOrder build(Path issue) {
    return new BuildOrder(
        issue,
        layouts,
        pdf(issue),
        Optional.empty(),
        Optional.empty(),
        Profile.WEB,
        Optional.empty());
  }

  private static Path pdf(Path issue) {
    return issue.resolveSibling("yearbook.pdf");
  }
}
