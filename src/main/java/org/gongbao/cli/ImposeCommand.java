package org.gongbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gongbao.app.Built;
import org.gongbao.app.SheetMaking;
import org.gongbao.app.SheetMaking.Made;
import org.gongbao.app.SheetOrder;
import org.gongbao.app.SheetScheme;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gongbao impose}: the pages of a finished PDF go onto press sheets. */
@Command(name = "impose")
final class ImposeCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PAGES.pdf", descriptionKey = "impose.pages")
  private Path pages;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "SHEETS.pdf",
      descriptionKey = "impose.sheets")
  private Path sheets;

  @Option(
      names = "--scheme",
      required = true,
      paramLabel = "saddle|two-up|four-up|eight-up|perfect",
      converter = SchemeOption.class,
      descriptionKey = "impose.scheme")
  private SheetScheme scheme;

  @Option(names = "--signature", paramLabel = "N", descriptionKey = "impose.section")
  private Optional<Integer> section = Optional.empty();

  @Option(
      names = "--creep",
      paramLabel = "0.1mm",
      converter = LengthOption.class,
      descriptionKey = "impose.creep")
  private Length creep = Length.ZERO;

  @Option(
      names = "--milling",
      paramLabel = "3mm",
      converter = LengthOption.class,
      descriptionKey = "impose.milling")
  private Length milling = Length.ZERO;

  @Option(
      names = "--sheet",
      paramLabel = "A3|SRA3|WxH",
      converter = SheetOption.class,
      descriptionKey = "impose.sheet")
  private Optional<Size> sheet = Optional.empty();

  @Option(names = "--marks", descriptionKey = "impose.marks")
  private boolean marks;

  ImposeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SameFile.refuse(spec, console, List.of(pages, sheets));
    SheetMaking making = new SheetMaking();
    OptionalInt pagesOfSection = section.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    Optional<Made> made;
    try (ProgressLine progress = console.progress()) {
      made =
          making.make(
              new SheetOrder(pages, sheets, scheme, pagesOfSection, creep, milling, sheet, marks),
              progress);
    }
    console.findings(making.findings().sorted());
    made.ifPresent(m -> console.say("impose.done", sheets, m.pages(), m.sides()));
    if (made.isPresent()) {
      return ExitCode.DONE;
    }
    boolean unwritten =
        making.findings().sorted().stream().anyMatch(f -> Built.isOfTheMachine(f.code()));
    return unwritten ? ExitCode.FAILURE : ExitCode.BAD_INPUT;
  }

  /** The schemes as they are written: {@code two-up}. */
  static final class SchemeOption implements ITypeConverter<SheetScheme> {
    @Override
    public SheetScheme convert(String value) {
      return switch (value) {
        case "saddle" -> SheetScheme.SADDLE;
        case "two-up" -> SheetScheme.TWO_UP;
        case "four-up" -> SheetScheme.FOUR_UP;
        case "eight-up" -> SheetScheme.EIGHT_UP;
        case "perfect" -> SheetScheme.PERFECT;
        default -> throw new TypeConversionException(value);
      };
    }
  }
}
