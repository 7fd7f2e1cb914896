package org.gongbao.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gongbao} itself, with the options every command has. */
@Command(name = "gongbao", versionProvider = TopCommand.Version.class)
final class TopCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Optional<Tongue> lang = Optional.empty();

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  /** What {@code --lang} may say; {@link Language} has acted on it before parsing. */
  enum Tongue {
    ZH,
    EN
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("wrong.command"));
  }

  /** The version written into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> packaged =
          Optional.ofNullable(TopCommand.class.getPackage().getImplementationVersion());
      return new String[] {"gongbao " + packaged.orElse("(not packaged)")};
    }
  }
}
