package org.gongbao.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator of the PDF Association, asked whether a PDF is what it says. */
public final class VeraPdf {
  /** Kept, or the level set on it would be forgotten: veraPDF tells what it does at length. */
  private static final Logger TALK = Logger.getLogger("org.verapdf");

  private static final int EVERY_FAILURE = -1;

  private VeraPdf() {}

  /** The clauses of PDF/A-2a and PDF/UA-1 that a PDF breaks, one line each, with an example. */
  public static List<String> archiveAndAccessFaults(Path pdf) throws IOException {
    List<String> faults = new ArrayList<>(faults(pdf, PDFAFlavour.PDFA_2_A));
    faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
    return faults;
  }

  /** The clauses of one standard that a PDF breaks: standard, clause and test, how often, where. */
  public static List<String> faults(Path pdf, PDFAFlavour flavour) throws IOException {
    TALK.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, EVERY_FAILURE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, List<TestAssertion>> broken = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          String clause =
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
          broken.computeIfAbsent(clause, key -> new ArrayList<>()).add(assertion);
        }
      }
      return broken.entrySet().stream().map(entry -> line(flavour, entry)).toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }

  private static String line(PDFAFlavour flavour, Map.Entry<String, List<TestAssertion>> entry) {
    TestAssertion first = entry.getValue().getFirst();
    return flavour.getId()
        + " "
        + entry.getKey()
        + " ×"
        + entry.getValue().size()
        + ": "
        + first.getMessage()
        + " ("
        + first.getErrorMessage()
        + ") at "
        + first.getLocation().getContext();
  }
}
