package org.gongbao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.app.Gongbao;
import org.gongbao.app.PartChoice;
import org.gongbao.app.PartOrder;
import org.gongbao.app.PartOrder.Folios;
import org.gongbao.app.PartsBuilt;
import org.gongbao.app.Profile;
import org.gongbao.diag.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongbao part}: one article, a section or some pages as a PDF of their own (单行本). */
@Command(name = "part")
final class PartCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** Two page labels; a hyphen as typed, or the marks Chinese prints between numbers. */
  private static final Pattern RANGE = Pattern.compile("([^-–—～~]+)[-–—～~]+([^-–—～~]+)");

  private final Gongbao gongbao;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ISSUE.yaml", descriptionKey = "part.issue")
  private Path issue;

  @Option(names = "--article", paramLabel = "N|TITLE", descriptionKey = "part.article")
  private Optional<String> article = Optional.empty();

  @Option(names = "--section", paramLabel = "NAME", descriptionKey = "part.section")
  private Optional<String> section = Optional.empty();

  @Option(names = "--pages", paramLabel = "N-N", descriptionKey = "part.pages")
  private Optional<String> pages = Optional.empty();

  @Option(names = "--all", descriptionKey = "part.all")
  private boolean all;

  @Option(names = "--folios", paramLabel = "issue|own", descriptionKey = "part.folios")
  private Folios folios = Folios.ISSUE;

  @Option(names = "--cover", descriptionKey = "part.cover")
  private boolean cover;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.pdf",
      descriptionKey = "part.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts.folder")
  private Optional<Path> layouts = Optional.empty();

  @Option(names = "--profile", paramLabel = "web|print|small", descriptionKey = "profile")
  private Profile profile = Profile.WEB;

  PartCommand(Gongbao gongbao, Console console) {
    this.gongbao = gongbao;
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    requireSense();
    PartOrder order = new PartOrder(issue, layouts, choice(), folios, cover, profile, output);
    PartsBuilt built;
    try (ProgressLine progress = console.progress()) {
      built = gongbao.part(order, progress);
    }
    console.findings(built.findings());
    return switch (built.outcome()) {
      case DONE -> {
        built.files().forEach(file -> console.say("part.file", file.file(), file.pages()));
        double seconds = (System.nanoTime() - start) / 1e9;
        console.say(
            "part.done",
            built.files().size(),
            count(built, Severity.WARNING),
            count(built, Severity.NOTE),
            String.format(Locale.ROOT, "%.1f", seconds));
        yield ExitCode.DONE;
      }
      case BAD_INPUT -> {
        console.say("part.stopped", count(built, Severity.ERROR));
        yield ExitCode.BAD_INPUT;
      }
      case MACHINE_FAILED -> {
        console.say("part.stopped", count(built, Severity.ERROR));
        yield ExitCode.FAILURE;
      }
    };
  }

  private PartChoice choice() {
    if (article.isPresent()) {
      String words = article.get().strip();
      return NUMBER.matcher(words).matches()
          ? new PartChoice.Numbered(Integer.parseInt(words))
          : new PartChoice.Titled(words);
    }
    return section
        .<PartChoice>map(PartChoice.Section::new)
        .or(() -> pages.map(PartCommand::range))
        .orElseGet(PartChoice.Each::new);
  }

  private static PartChoice range(String labels) {
    Matcher range = RANGE.matcher(labels.strip());
    return range.matches()
        ? new PartChoice.Pages(range.group(1).strip(), range.group(2).strip())
        : new PartChoice.Pages(labels.strip(), labels.strip());
  }

  /** One choice; pages have no numbers of their own; a part never takes the place of its issue. */
  private void requireSense() {
    long choices =
        Stream.of(article, section, pages).filter(Optional::isPresent).count() + (all ? 1 : 0);
    require(choices == 1, "wrong.part.choice");
    require(pages.isEmpty() || folios == Folios.ISSUE, "wrong.part.pages");
    Path source = issue.toAbsolutePath().normalize();
    require(
        output.map(out -> !out.toAbsolutePath().normalize().equals(source)).orElse(true),
        "wrong.same.file");
  }

  private void require(boolean sensible, String otherwise) {
    if (!sensible) {
      throw new ParameterException(
          spec.commandLine(), console.words().text(otherwise, output.orElse(issue)));
    }
  }

  private static long count(PartsBuilt built, Severity severity) {
    return built.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
