package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.paper.Conformance;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.review.Copy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A letter may carry the case that it was made of. */
class AttachedCaseTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  private final ImrLetters letters = ImrLetters.standard();

  @TestFactory
  Stream<DynamicTest> isAnAccessiblePdfThatLasts() {
    return Fixtures.tests(Fixtures.letters().filter(AttachedCaseTest::isForTheParties), file -> {
      byte[] pdf = Fixtures.letter(file).pdfWithCase();
      assertEquals(List.of(), Conformance.failuresWithAttachment(pdf));
      assertArrayEquals(pdf, Fixtures.letterMadeAnew(file).pdfWithCase());
    });
  }

  @Test
  void theLetterMayHaveNoDate() {
    byte[] pdf = letters.compose(letters.read(Path.of("fixtures/cli/roe.yaml")).orThrow()).pdfWithCase();
    assertEquals(List.of(), Conformance.failuresWithAttachment(pdf));
  }

  @Test
  void isTakenOutByteForByte() throws IOException {
    byte[] pdf = letters.compose(letters.read(CASE).orThrow()).pdfWithCase();
    Proof proof = Proof.read(pdf, "letter.pdf").orThrow();
    assertArrayEquals(Files.readAllBytes(CASE), proof.caseFile().orElseThrow());
    assertTrue(Proof.read(letters.compose(letters.read(CASE).orThrow()).pdf(), "x").orThrow().caseFile().isEmpty());
  }

  @Test
  void readersListItWithItsSizeAndTheDayOfTheDecision() throws IOException {
    byte[] pdf = letters.compose(letters.read(CASE).orThrow()).pdfWithCase();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDEmbeddedFile listed = file.getDocumentCatalog()
          .getNames()
          .getEmbeddedFiles()
          .getNames()
          .get("case.yaml")
          .getEmbeddedFile();
      assertEquals(Files.size(CASE), listed.getSize());
      assertEquals("application/yaml", listed.getSubtype());
      assertEquals("D:20170316120000Z",
          listed.getCOSObject().getCOSDictionary(COSName.PARAMS).getString(COSName.MOD_DATE));
    }
  }

  @Test
  void isWhatItsLetterIsVerifiedBy() {
    CheckedCase file = letters.read(CASE).orThrow();
    byte[] pdf = letters.compose(file).pdfWithCase();
    Proof proof = Proof.read(pdf, "letter.pdf").orThrow();
    byte[] carried = proof.caseFile().orElseThrow();
    Verification told = letters.verify(proof, letters.read(new ByteArrayInputStream(carried), "carried").orThrow());
    assertTrue(told.isSame());
    assertTrue(letters.verify(proof, file).isSame());
  }

  @Test
  void isRefusedForAPublicCopy() {
    Path open = Fixtures.letters().filter(file -> !isForTheParties(file)).findFirst().orElseThrow();
    CaseException refused = assertThrows(CaseException.class, () -> Fixtures.letter(open).pdfWithCase());
    assertEquals("public-copy-carries-case", refused.problems().get(0).code());
    assertEquals(open.toString(), refused.problems().get(0).location().orElseThrow().file());
  }

  @Test
  void ofACaseBuiltInJavaIsTheFileThatHoldsIt() {
    CheckedCase built = letters.read(letters.read(CASE).review().orElseThrow());
    byte[] pdf = letters.compose(built).pdfWithCase();
    Proof proof = Proof.read(pdf, "letter.pdf").orThrow();
    byte[] carried = proof.caseFile().orElseThrow();
    assertEquals(CaseFile.write(built.review().orElseThrow()), new String(carried, StandardCharsets.UTF_8));
    assertTrue(letters.verify(proof, built).isSame());
    assertTrue(letters.verify(proof, letters.read(new ByteArrayInputStream(carried), "case.yaml")).isSame());
  }

  private static boolean isForTheParties(Path file) {
    return Fixtures.using(file).read(file).review().orElseThrow().copy().filter(copy -> copy == Copy.PUBLIC).isEmpty();
  }
}
