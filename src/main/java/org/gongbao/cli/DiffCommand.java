package org.gongbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.DiffOrder;
import org.gongbao.app.Diffed;
import org.gongbao.app.Gongbao;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao diff}: what changed from one proof to the next. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Gongbao gongbao;
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD.yaml", descriptionKey = "diff.old")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW.yaml", descriptionKey = "diff.new")
  private Path after;

  @Option(names = "--list", paramLabel = "FILE.txt", descriptionKey = "diff.list")
  private Optional<Path> list = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  DiffCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    Diffed diffed;
    try (ProgressLine progress = console.progress()) {
      diffed =
          gongbao.diff(new DiffOrder(before, after, layouts, list, console.messages()), progress);
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
}
