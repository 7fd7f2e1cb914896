package org.gongbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.DiffOrder;
import org.gongbao.app.Diffed;
import org.gongbao.app.Gongbao;
import org.gongbao.app.ProofOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao diff}: what changed from one proof to the next. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Gongbao gongbao;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD.yaml|OLD.pdf", descriptionKey = "diff.old")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW.yaml|NEW.pdf", descriptionKey = "diff.new")
  private Path after;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "CHANGES.pdf",
      descriptionKey = "diff.output")
  private Optional<Path> output = Optional.empty();

  @Mixin private ProofOptions proofs = new ProofOptions();

  @Option(names = "--list", paramLabel = "FILE.txt|FILE.csv", descriptionKey = "diff.list")
  private Optional<Path> list = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  DiffCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ProofOrder> proof = proofs.order(console.words());
    if (proof.isPresent() && output.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), console.words().text("wrong.missing", "--output"));
    }
    requireSameKind();
    requireDistinct(proof);
    DiffOrder order =
        new DiffOrder(before, after, layouts, output, proof, list, console.messages());
    Diffed diffed;
    try (ProgressLine progress = console.progress()) {
      diffed = gongbao.diff(order, progress);
    }
    console.findings(diffed.findings());
    if (!diffed.list().isEmpty()) {
      console.print(diffed.list().stripTrailing());
    }
    return switch (diffed.outcome()) {
      case DONE -> ExitCode.DONE;
      case BAD_INPUT -> ExitCode.BAD_INPUT;
      case MACHINE_FAILED -> ExitCode.FAILURE;
    };
  }

  /** A finished PDF does not say where its text was written, nor can its pages be set again. */
  private void requireSameKind() {
    boolean pdf = DiffOrder.isPdf(after);
    if (pdf != DiffOrder.isPdf(before) || pdf && output.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          console
              .words()
              .text(pdf && output.isPresent() ? "wrong.diff.output" : "wrong.diff.kinds"));
    }
  }

  /** A result must not take the place of an issue, or of another result. */
  private void requireDistinct(Optional<ProofOrder> proof) {
    List<Path> named = new ArrayList<>(List.of(after));
    if (!absolute(before).equals(absolute(after))) {
      named.add(before);
    }
    output.ifPresent(named::add);
    list.ifPresent(named::add);
    proof.ifPresent(
        made -> {
          named.add(ProofOrder.index(output.orElseThrow()));
          named.add(ProofOrder.pages(output.orElseThrow()));
        });
    SameFile.refuse(spec, console, named);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
