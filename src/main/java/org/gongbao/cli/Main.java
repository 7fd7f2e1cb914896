package org.gongbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongbao.app.Gongbao;
import picocli.CommandLine;

/** The program: arguments in, an exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("gongbao.home", ""));
    boolean watched = Boolean.getBoolean("gongbao.terminal");
    System.exit(run(List.of(arguments), System.getenv(), home, System.out, System.err, watched));
  }

  /**
   * Runs one command.
   *
   * @param home the folder that holds the program's layouts and fonts
   * @param watched whether {@code err} is a terminal, so that progress is worth showing
   * @return 0 done, 1 bad input, 2 wrong usage, 3 a failure of the program or machine
   */
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      Path home,
      PrintStream out,
      PrintStream err,
      boolean watched) {
    Console console =
        new Console(new Words(Language.of(arguments, environment)), out, err, watched);
    TopCommand top = new TopCommand();
    try {
      return commands(top, new Gongbao(home), console).execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failure.report(e, top.debug(), console);
    } finally {
      out.flush();
      err.flush();
    }
  }

  static CommandLine commands(TopCommand top, Gongbao gongbao, Console console) {
    return new CommandLine(top)
        .addSubcommand(new BuildCommand(gongbao, console))
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new FontsCommand(gongbao, console))
        .setResourceBundle(console.words().bundle())
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> WrongUsage.report(e, console))
        .setExecutionExceptionHandler((e, line, result) -> Failure.report(e, top.debug(), console));
  }
}
