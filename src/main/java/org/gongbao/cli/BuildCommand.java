package org.gongbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.BuildOrder;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.app.Profile;
import org.gongbao.app.ProofOrder;
import org.gongbao.diag.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao build}: an issue in YAML becomes a PDF. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Gongbao gongbao;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ISSUE.yaml", descriptionKey = "issue")
  private Path issue;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.pdf",
      descriptionKey = "output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--report", paramLabel = "FILE.json", descriptionKey = "report")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--dump", paramLabel = "FILE.txt", descriptionKey = "dump")
  private Optional<Path> dump = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  @Option(names = "--profile", paramLabel = "web|print|proof|small", descriptionKey = "profile")
  private Optional<Profile> profile = Optional.empty();

  @Mixin private ProofOptions proofs = new ProofOptions();

  BuildCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<ProofOrder> proof = proofs.order(console.words());
    Path pdf = output.orElseGet(() -> besideIssue(proof));
    requireDistinct(pdf, proof);
    Profile purpose = profile.orElse(proof.isPresent() ? Profile.PROOF : Profile.WEB);
    if (purpose == Profile.PROOF && proof.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), console.words().text("wrong.missing", "--proof"));
    }
    BuildOrder order = new BuildOrder(issue, layouts, pdf, report, dump, purpose, proof);
    Built built;
    try (ProgressLine progress = console.progress()) {
      built = gongbao.build(order, progress);
    }
    console.findings(built.findings());
    long errors = count(built, Severity.ERROR);
    return switch (built.outcome()) {
      case DONE -> {
        double seconds = (System.nanoTime() - start) / 1e9;
        console.say(
            "build.done",
            pdf,
            built.pages(),
            built.articles(),
            count(built, Severity.WARNING),
            count(built, Severity.NOTE),
            String.format(Locale.ROOT, "%.1f", seconds));
        proof.ifPresent(
            made -> console.say("build.proof", ProofOrder.index(pdf), ProofOrder.pages(pdf)));
        yield ExitCode.DONE;
      }
      case BAD_INPUT -> {
        console.say("build.stopped", errors, pdf);
        yield ExitCode.BAD_INPUT;
      }
      case MACHINE_FAILED -> {
        console.say("build.stopped", errors, pdf);
        yield ExitCode.FAILURE;
      }
    };
  }

  /** A proof has a name of its own, so that it never takes the place of clean pages. */
  private Path besideIssue(Optional<ProofOrder> proof) {
    String name = String.valueOf(issue.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
    String round = proof.map(made -> "-" + ProofOptions.inFileName(made)).orElse("");
    return issue.resolveSibling(name + round + ".pdf");
  }

  /** One file given for two things would lose the issue, or one of the results. */
  private void requireDistinct(Path pdf, Optional<ProofOrder> proof) {
    List<Path> named = new ArrayList<>(List.of(issue, pdf));
    report.ifPresent(named::add);
    dump.ifPresent(named::add);
    proof.ifPresent(made -> named.addAll(List.of(ProofOrder.index(pdf), ProofOrder.pages(pdf))));
    SameFile.refuse(spec, console, named);
  }

  private static long count(Built built, Severity severity) {
    return built.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
