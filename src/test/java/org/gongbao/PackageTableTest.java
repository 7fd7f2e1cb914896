package org.gongbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: which package may import which, and which library is seen where. */
class PackageTableTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongbao");

  /** A package with its subpackages, what it may import of ours, and why no more. */
  record Row(String name, List<String> imports, String because) {
    static Row of(String name, String imports, String because) {
      return new Row(name, List.of(imports.split(" ")), because);
    }
  }

  /** Lowest first. A package that does not stand yet keeps its place. */
  static Stream<Row> table() {
    return Stream.of(
        Row.of("geom", "", "lengths are exact integers and know of nothing else"),
        Row.of("diag", "geom", "anything may report a finding, so findings depend on nothing"),
        Row.of("node", "geom diag", "the tree as written knows places, not meanings"),
        Row.of("text", "geom", "the rules of CLREQ are tables and pure functions"),
        Row.of("font", "geom diag node text", "a face measures; it does not know what is set"),
        Row.of("image", "geom diag node text", "an image has a size; it does not know its page"),
        Row.of("model", "geom diag node image", "what was written says nothing of how it looks"),
        Row.of("style", "geom diag node text font image model", "a layout styles what a model has"),
        Row.of(
            "page",
            "geom diag node text font image",
            "final positions, so that a back end needs neither model nor style"),
        Row.of(
            "input",
            "geom diag node text font image model style",
            "decoders fill model and style; what becomes of them is not their business"),
        Row.of(
            "typeset",
            "geom diag node text font image model style page",
            "every layout decision is made from data alone, whatever it was read from"),
        Row.of(
            "export",
            "geom diag node text font image page",
            "a back end draws what is placed and decides nothing about layout"),
        Row.of(
            "check",
            "geom diag node text font image model style page",
            "checks judge data, however it was read or will be written"),
        Row.of(
            "press",
            "geom diag node text font image page",
            "finishing works on placed pages, the same for every back end"),
        Row.of(
            "compare",
            "geom diag font image page press",
            "two proofs are compared as they are drawn, and changes named as their margins do"),
        Row.of(
            "app",
            "geom diag node text font image model style page input typeset export check press"
                + " compare",
            "the one place that joins input, typeset and export, and opens files"),
        Row.of("cli", "geom diag node app", "the command line is a thin user of the library"),
        Row.of("web", "geom diag node app", "the service is a thin user of the library"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void packageImportsOnlyWhatItsRowNames(Row row) {
    String[] allowed =
        Stream.concat(Stream.of(row.name()), row.imports().stream())
            .filter(name -> !name.isEmpty())
            .map(PackageTableTest::tree)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(tree(row.name()))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.gongbao..").and(not(resideInAnyPackage(allowed))))
        .because(row.because())
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyPackageHasARow() {
    String[] named = table().map(row -> tree(row.name())).toArray(String[]::new);
    classes()
        .that()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .resideInAnyPackage(named)
        .because("a package without a row has no stated place in the order")
        .check(HOUSE);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("org.gongbao.(**)")
        .should()
        .beFreeOfCycles()
        .because("of two packages that need each other neither can be read or tested alone")
        .check(HOUSE);
  }

  /** A library, by its packages, and the one package of ours that sees it. */
  record Library(String name, List<String> packages, String seenBy, String because) {}

  static Stream<Library> libraries() {
    return Stream.of(
        new Library(
            "OpenPDF",
            List.of("org.openpdf..", "com.lowagie.."),
            "export.pdf",
            "another PDF writer must be able to take its place"),
        new Library(
            "SnakeYAML", List.of("org.yaml.."), "input.yaml", "the rest sees Node, with places"),
        new Library(
            "picocli", List.of("picocli.."), "cli", "the library is used without a command line"),
        new Library(
            "Jackson",
            List.of("com.fasterxml..", "tools.jackson.."),
            "export.report",
            "only the line report is JSON"),
        new Library(
            "PDFBox",
            List.of("org.apache.pdfbox.."),
            "input.pdf",
            "what was written is read back by a program that did not write it"),
        new Library(
            "java-diff-utils",
            List.of("com.github.difflib.."),
            "compare",
            "the rest sees changes of a text, not edits of a list"),
        new Library(
            "BouncyCastle",
            List.of("org.bouncycastle.."),
            "export.pdf.sign",
            "only a signature needs more cryptography than Java has"),
        new Library(
            "AWT",
            List.of("java.awt..", "javax.swing..", "javax.imageio.."),
            "export.pdf",
            "fonts and pages are read and drawn without a desktop"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryIsSeenByOnePackage(Library library) {
    noClasses()
        .that(not(resideInAPackage(tree(library.seenBy()))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.packages().toArray(String[]::new))
        .because(library.because())
        .check(HOUSE);
  }

  @Test
  void noOtherLibraryIsUsed() {
    String[] known =
        Stream.concat(
                Stream.of("org.gongbao..", "java..", "javax.."),
                libraries().map(Library::packages).flatMap(List::stream))
            .toArray(String[]::new);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known)
        .because("a new dependency is a decision, stated here and in the README")
        .check(HOUSE);
  }

  private static String tree(String name) {
    return "org.gongbao." + name + "..";
  }
}
