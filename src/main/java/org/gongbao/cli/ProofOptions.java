package org.gongbao.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.app.ProofOrder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --proof} and what belongs to it, for every command that makes a proof. */
final class ProofOptions {
  /** Longer words would not be legible across a page. */
  private static final int LONGEST = 16;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--proof", paramLabel = "ROUND", descriptionKey = "proof")
  private Optional<String> round = Optional.empty();

  @Option(names = "--proof-date", paramLabel = "YYYY-MM-DD", descriptionKey = "proof.date")
  private Optional<LocalDate> date = Optional.empty();

  /** What was asked for; a date without a round, or a round that is no short text, is wrong. */
  Optional<ProofOrder> order(Words words) {
    if (date.isPresent() && round.isEmpty()) {
      throw wrong(words.text("wrong.missing", "--proof"));
    }
    return round.map(name -> new ProofOrder(checked(name.strip(), words), date));
  }

  private String checked(String name, Words words) {
    boolean plain = name.codePoints().noneMatch(Character::isISOControl);
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST || !plain) {
      throw wrong(words.text("wrong.round", name, LONGEST));
    }
    return name;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  /** The round as a part of a file name. */
  static String inFileName(ProofOrder proof) {
    return proof.round().replaceAll("[/\\\\:*?\"<>|\\s]+", "_");
  }
}
