package org.gongbao.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongbao.app.Built;
import org.gongbao.app.SignOrder;
import org.gongbao.app.Signing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gongbao sign}. The password comes from the environment or the terminal, never as an
 * argument: arguments are seen by every user of the machine.
 */
@Command(name = "sign")
final class SignCommand implements Callable<Integer> {
  private static final String PASSWORD = "GONGBAO_KEYSTORE_PASSWORD";

  private final Console console;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ISSUE.pdf", descriptionKey = "sign.pdf")
  private Path pdf;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "SIGNED.pdf",
      descriptionKey = "sign.signed")
  private Path signed;

  @Option(names = "--keystore", paramLabel = "KEY.p12", descriptionKey = "sign.keystore")
  private Optional<Path> keystore = Optional.empty();

  @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "sign.alias")
  private Optional<String> alias = Optional.empty();

  @Option(names = "--field", paramLabel = "NAME", descriptionKey = "sign.field")
  private Optional<String> field = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "sign.reason")
  private Optional<String> reason = Optional.empty();

  @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "sign.place")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "2026-03-01T09:00:00+08:00",
      converter = TimeOption.class,
      descriptionKey = "sign.time")
  private Optional<ZonedDateTime> time = Optional.empty();

  SignCommand(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    SameFile.refuse(
        spec, console, Stream.concat(Stream.of(pdf, signed), keystore.stream()).toList());
    boolean keyed = Stream.of(alias, reason, place).anyMatch(Optional::isPresent);
    if (keystore.isEmpty() && (keyed || field.isEmpty())) {
      throw wrong("wrong.missing", "--keystore");
    }
    char[] password = keystore.isPresent() ? password() : new char[0];
    Signing signing = new Signing();
    boolean written =
        signing.sign(
            new SignOrder(pdf, signed, keystore, alias, field, reason, place, time), password);
    Arrays.fill(password, '\0');
    console.findings(signing.findings().sorted());
    if (written) {
      console.say(keystore.isPresent() ? "sign.done" : "sign.prepared", signed);
      return ExitCode.DONE;
    }
    boolean unwritten =
        signing.findings().sorted().stream().anyMatch(f -> Built.isOfTheMachine(f.code()));
    return unwritten ? ExitCode.FAILURE : ExitCode.BAD_INPUT;
  }

  private char[] password() {
    return Optional.ofNullable(environment.get(PASSWORD))
        .map(String::toCharArray)
        .or(() -> console.secret("sign.password"))
        .orElseThrow(() -> wrong("wrong.password", PASSWORD));
  }

  private ParameterException wrong(String key, Object... values) {
    return new ParameterException(spec.commandLine(), console.words().text(key, values));
  }
}
