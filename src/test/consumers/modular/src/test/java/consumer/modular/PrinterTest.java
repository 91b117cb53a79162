package consumer.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.imrletters.ImrLetters;
import org.imrletters.golden.Facet;
import org.imrletters.golden.junit.LetterSuite;
import org.imrletters.proof.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrinterTest {

  private static final Path LETTERS = Path.of("../golden-suite/letters");

  @Test
  void everythingRunsOnTheModulePath() {
    assertTrue(PrinterTest.class.getModule().isNamed());
    assertEquals("org.imrletters", ImrLetters.class.getModule().getName());
  }

  @Test
  void aCaseIsPrintedAndReadBack() {
    Proof proof = Proof.read(new Printer().print(LETTERS.resolve("knee.yaml")), "knee.pdf").orThrow();
    assertEquals("CM16-0900401", proof.caseNumber().orElseThrow());
  }

  @TestFactory
  LetterSuite letters() {
    return LetterSuite.in(LETTERS).comparing(Facet.TEXT);
  }
}
