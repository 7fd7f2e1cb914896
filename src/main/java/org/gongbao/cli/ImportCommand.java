package org.gongbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.app.Built;
import org.gongbao.app.BulletinImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao import FILE… -o DIR}. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "import.folder")
  private Path folder;

  @Option(names = "--force", descriptionKey = "import.force")
  private boolean force;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BulletinImport bulletin = new BulletinImport(console.messages());
    Optional<Path> issue = bulletin.run(files, folder, force);
    console.findings(bulletin.findings().sorted());
    issue.ifPresent(path -> console.print(path.toString()));
    if (issue.isPresent()) {
      return ExitCode.DONE;
    }
    boolean unwritten =
        bulletin.findings().sorted().stream().anyMatch(f -> Built.isOfTheMachine(f.code()));
    return unwritten ? ExitCode.FAILURE : ExitCode.BAD_INPUT;
  }
}
