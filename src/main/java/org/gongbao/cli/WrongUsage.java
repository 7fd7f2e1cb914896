package org.gongbao.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where help is, in the user's language. */
final class WrongUsage {
  private WrongUsage() {}

  static int report(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say("wrong.usage", reason(e, console.words()), command);
    return ExitCode.WRONG_USAGE;
  }

  private static String reason(ParameterException e, Words words) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          words.text("wrong.unmatched", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          words.text(
              "wrong.missing",
              missing.getMissing().stream()
                  .map(WrongUsage::name)
                  .collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          words.text("wrong.twice", name(twice.getOverwritten()));
      default ->
          Optional.ofNullable(e.getArgSpec())
              .filter(argument -> e.getValue() != null)
              .map(
                  argument ->
                      words.text(
                          "wrong.value", name(argument), e.getValue(), argument.paramLabel()))
              .orElse(e.getMessage());
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
