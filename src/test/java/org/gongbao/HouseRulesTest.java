package org.gongbao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that keep the output repeatable and the code readable. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongbao");

  private static final DescribedPredicate<JavaClass> OUTSIDE_THE_APPLICATION =
      not(resideInAnyPackage("org.gongbao.app..", "org.gongbao.cli..", "org.gongbao.web.."));

  /** Methods that ask the machine for its time, chance, language or environment. */
  private static final Set<String> ASKING_THE_MACHINE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault");

  /** Methods that use the default locale when none is given. */
  private static final Set<String> LOCALISED =
      Set.of(
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.util.Formatter.<init>",
          "java.text.MessageFormat.<init>",
          "java.text.MessageFormat.format",
          "java.text.NumberFormat.getInstance",
          "java.text.DecimalFormat.<init>");

  @Test
  void onlyTheApplicationOpensFiles() {
    noClasses()
        .that(OUTSIDE_THE_APPLICATION)
        .should()
        .dependOnClassesThat(
            describe(
                "open files or connections",
                type ->
                    type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)")
                        || type.getPackageName().startsWith("java.nio.file")
                        || type.getPackageName().startsWith("java.nio.channels")
                        || type.getPackageName().startsWith("java.net")))
        .because("the same code serves a folder, an upload and a test")
        .check(HOUSE);
  }

  @Test
  void outsideTheApplicationOutputDependsOnInputAlone() {
    noClasses()
        .that(OUTSIDE_THE_APPLICATION)
        .should()
        .callCodeUnitWhere(describe("the machine is asked", HouseRulesTest::asksTheMachine))
        .orShould()
        .dependOnClassesThat(
            describe(
                "give random numbers",
                type ->
                    type.getName()
                        .matches(
                            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                                + "|java\\.security\\.SecureRandom")))
        .because("the same input gives the same bytes on every machine, on every day")
        .check(HOUSE);
  }

  @Test
  void staticFieldsAreFinal() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two builds in one JVM must not meet")
        .check(HOUSE);
  }

  @Test
  void namesUseTheTermsOfTheField() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .because("such a name says nothing about what the class is for")
        .check(HOUSE);
  }

  @Test
  void noFilePasses500Lines() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<String> long500 =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > 500)
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), long500, "one idea a file");
    }
  }

  private static boolean asksTheMachine(JavaCall<?> call) {
    var target = call.getTarget();
    String name = target.getOwner().getName() + "." + target.getName();
    var parameters = target.getRawParameterTypes();
    boolean localeGiven =
        parameters.stream().anyMatch(type -> type.getName().equals("java.util.Locale"));
    boolean now =
        target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now");
    // An instance's own format(Object) uses the locale the instance was made with.
    boolean instanceFormat =
        name.equals("java.text.MessageFormat.format") && parameters.size() == 1;
    return now
        || ASKING_THE_MACHINE.contains(name)
        || LOCALISED.contains(name) && !localeGiven && !instanceFormat;
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
