package org.imrletters.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What the reference checker says against a file, by PDF/UA-1 and by PDF/A-2a. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /**
   * Every failed check, each with its clause and place; empty for a file that keeps to both standards.
   *
   * <p>The checker compares the names of types after making them small letters of the default locale, and so takes no
   * file for sound in Turkey; it gets a locale in which it works.
   */
  public static List<String> failures(byte[] pdf) {
    return failures(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A));
  }

  /** The same for a file that carries another one, by PDF/UA-1 and by PDF/A-3a. */
  public static List<String> failuresWithAttachment(byte[] pdf) {
    return failures(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A));
  }

  /** By all of them in one walk over the file. */
  private static synchronized List<String> failures(byte[] pdf, List<PDFAFlavour> flavours) {
    Locale here = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
      file.setFlavours(flavours);
      return validator.validateAll(file).stream().flatMap(Conformance::failures).toList();
    } catch (Exception e) {
      throw new AssertionError("the checker could not read the file", e);
    } finally {
      Locale.setDefault(here);
    }
  }

  private static Stream<String> failures(ValidationResult result) {
    String standard = result.getPDFAFlavour().getId();
    return result.getTestAssertions()
        .stream()
        .filter(check -> check.getStatus() != TestAssertion.Status.PASSED)
        .map(check -> standard + " " + check.getRuleId().getClause() + ": " + check.getMessage() + " at "
            + check.getLocation().getContext());
  }
}
