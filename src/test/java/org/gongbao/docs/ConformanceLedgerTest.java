package org.gongbao.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** The ledger of clauses names rules that veraPDF has, and classes and tests that are there. */
class ConformanceLedgerTest {
  private static final Path LEDGER = Path.of("src/site/markdown/pdf-conformance.md");
  private static final Pattern CLAUSE = Pattern.compile("\\d+(?:\\.\\d+)*-\\d+");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]+");

  @Test
  void clausesAreRulesOfVeraPdf() throws IOException {
    assertEquals(List.of(), strangers("### PDF/A-2a", PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), strangers("### PDF/UA-1", PDFAFlavour.PDFUA_1));
  }

  @Test
  void classesAndTestsAreThere() throws IOException {
    Set<String> classes = classes();
    List<String> missing = new ArrayList<>();
    for (String standard : List.of("### PDF/A-2a", "### PDF/UA-1")) {
      for (String[] row : rows(standard)) {
        Stream.of(row[4], row[5])
            .flatMap(
                cell ->
                    NAME.matcher(cell.replaceAll("\\.[a-z]\\w+|\\([A-Z]\\)|settings.*", ""))
                        .results())
            .map(MatchResult::group)
            .filter(name -> !classes.contains(name))
            .forEach(missing::add);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> strangers(String standard, PDFAFlavour flavour) throws IOException {
    Set<String> rules =
        Profiles.getVeraProfileDirectory()
            .getValidationProfileByFlavour(flavour)
            .getRules()
            .stream()
            .map(rule -> rule.getRuleId().getClause() + "-" + rule.getRuleId().getTestNumber())
            .collect(Collectors.toSet());
    List<String[]> rows = rows(standard);
    assertTrue(rows.size() > 15, standard);
    return rows.stream()
        .flatMap(row -> CLAUSE.matcher(row[1]).results())
        .map(MatchResult::group)
        .filter(clause -> !rules.contains(clause))
        .toList();
  }

  /** The rows of the table below a heading, split into cells. */
  private static List<String[]> rows(String heading) throws IOException {
    return Files.readAllLines(LEDGER).stream()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> line.isEmpty() || line.startsWith("|"))
        .filter(line -> line.matches("\\| \\d.*"))
        .map(line -> line.split("\\|"))
        .toList();
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
