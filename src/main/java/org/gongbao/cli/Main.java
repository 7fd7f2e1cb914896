package org.gongbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gongbao.app.Gongbao;
import picocli.CommandLine;

/** The program: arguments in, an exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // What a library has to tell of its own logging is no finding.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
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
      return commands(arguments, environment, top, new Gongbao(home), console)
          .execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failure.report(e, top.debug(), console);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /**
   * The command line. When the first argument names a command, only that one is described: to
   * describe them all takes a good part of a start.
   */
  static CommandLine commands(
      List<String> arguments,
      Map<String, String> environment,
      TopCommand top,
      Gongbao gongbao,
      Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new BuildCommand(gongbao, console));
    commands.put("diff", () -> new DiffCommand(gongbao, console));
    commands.put("part", () -> new PartCommand(gongbao, console));
    commands.put("yearbook", () -> new YearbookCommand(gongbao, console));
    commands.put("new", () -> new NewCommand(gongbao, console));
    commands.put("layouts", () -> new LayoutsCommand(gongbao, console));
    commands.put("import", () -> new ImportCommand(console));
    commands.put("impose", () -> new ImposeCommand(console));
    commands.put("sign", () -> new SignCommand(console, environment));
    commands.put("fonts", () -> new FontsCommand(gongbao, console));
    if (!arguments.isEmpty() && commands.containsKey(arguments.getFirst())) {
      commands.keySet().retainAll(Set.of(arguments.getFirst()));
    }
    CommandLine line = new CommandLine(top);
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    return line.setResourceBundle(console.words().bundle())
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, rest) -> WrongUsage.report(e, console))
        .setExecutionExceptionHandler(
            (e, failed, result) -> Failure.report(e, top.debug(), console));
  }
}
