package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Audience;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.proof.Proof;
import org.imrletters.review.Application;
import org.imrletters.review.Case;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a public copy says and is made of tells nothing of the parties, whoever they are. */
class PublicCopiesLawsTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("public-copy-header.yaml");

  @TestFactory
  Stream<DynamicTest> twoCasesThatDifferInTheirPartiesGiveTheSameBytes() {
    List<Path> all = Stream.of(Fixtures.LETTERS, Fixtures.PACKS)
        .flatMap(folder -> Fixtures.cases(folder).stream())
        .toList();
    List<Path> open = all.stream().filter(PublicCopiesLawsTest::isPublic).toList();
    assertTrue(open.size() >= 3, open::toString);
    return Fixtures.tests(open.stream(), PublicCopiesLawsTest::verify);
  }

  private static boolean isPublic(Path file) {
    return Fixtures.using(file).read(file).review().orElseThrow().isPublic();
  }

  private static void verify(Path file) {
    ImrLetters letters = Fixtures.using(file);
    CheckedCase given = letters.read(file);
    Case review = given.review().orElseThrow();
    byte[] pdf = letters.compose(given).pdf();
    for (Case other : List.of(new Audience(CaseDeclaration.STANDARD, Optional.empty()).of(review),
        of(review, "Delva Quistorp", 1979), of(review, "Oskar Brimmelow", 1958))) {
      PrintableLetter letter = letters.compose(letters.read(CaseFile.write(other), "other.yaml"));
      assertArrayEquals(pdf, letter.pdf());
      assertEquals(letters.compose(given).html(), letter.html());
    }
    assertTrue(letters.verify(Proof.read(pdf, "letter.pdf").orThrow(), given).isSame());
  }

  /** The case with these parties, and papers that name them. */
  private static Case of(Case review, String name, int year) {
    Party employee = new Party(Optional.of(name), List.of("12 Quarrystone Road", "Alderbrook, CA 95999"),
        Optional.of(LocalDate.of(year, 3, 5)), Optional.empty());
    ReviewedRecord notes = new ReviewedRecord("Notes on " + name, Optional.of(name),
        Optional.of(LocalDate.of(2015, 3, 5)), Optional.empty(), Optional.empty());
    return new Case(review.pack(), review.copy(), review.header(), review.outcome(), Application.EMPTY,
        Map.of(Role.EMPLOYEE, employee), List.of(Role.EMPLOYEE), List.of(notes), review.reviewer(), review.reviewers(),
        review.summary(), review.items(), review.fields(), List.of(), List.of());
  }

  @Test
  void whatIsPrintedStillShowsInTheHash() throws Exception {
    ImrLetters letters = ImrLetters.standard();
    String text = Files.readString(CASE);
    String other = text.replace("diabetes", "asthma");
    assertFalse(letters.compose(letters.read(text, "a"))
        .provenance()
        .caseHash()
        .equals(letters.compose(letters.read(other, "a")).provenance().caseHash()));
  }

  @Test
  void theNameOfItsFileTellsNobody() {
    ImrLetters letters = ImrLetters.standard();
    Case review = of(letters.read(CASE).review().orElseThrow(), "Delva Quistorp", 1979);
    PrintableLetter letter = letters.compose(letters.read(review));
    letter.checkFileName("letter-2017.pdf");
    for (String name : List.of("quistorp.pdf", "Delva_letter.pdf", "dquistorp-final.pdf", "letter 03-05-1979.pdf",
        "QuistorpDelva.html")) {
      List<Diagnostic> told = assertThrows(CaseException.class, () -> letter.checkFileName(name), name).problems();
      assertEquals("public-copy-identifies", told.get(0).code());
    }
  }
}
