package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The way in, as developers use it. */
class ImrLettersTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  private final ImrLetters letters = ImrLetters.standard();

  @Test
  void aCitationLineEndsInOneFullStop() {
    Citation mtus = Citation.mtus(MtusSource.of("Knee Complaints.", 2004, "Opioids", "Bracing."),
        MtusSource.of("Low Back Complaints.", 2004));
    Citation outside = new Citation(List.of(), Optional.of("ODG, Pain chapter."), Optional.of("A textbook."), false,
        Optional.empty());
    Case read = letters.read(CASE).review().orElseThrow();
    Case review = Case.builder()
        .header(read.header())
        .reviewer(read.reviewer().orElseThrow())
        .summary("A cook.")
        .item(DisputedItem.builder("Cane")
            .decision(Decision.UPHELD)
            .claimsAdministrator(outside)
            .expertReviewer(mtus)
            .rationale("The request is not medically necessary.")
            .build())
        .build();
    for (String pack : List.of("imr-2014", "imr-2015")) {
      ImrLetters own = ImrLetters.using(TemplatePack.named(pack));
      String text = own.compose(own.read(review)).text();
      assertEquals(-1, text.indexOf(".."), text);
      assertEquals(-1, text.indexOf(".,"), text);
    }
  }

  @Test
  void nothingIsRefusedByTheNameOfWhatIsMissing() {
    assertNull("file", () -> letters.read((Path) absent()));
    assertNull("text", () -> letters.read((String) absent(), "name"));
    assertNull("name", () -> letters.read("items: []", absent()));
    assertNull("pack", () -> ImrLetters.using(absent()));
    assertNull("review", () -> letters.read((Case) absent()));
    assertNull("library", () -> letters.withGuidelines(absent()));
  }

  private static void assertNull(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }

  private static <T> T absent() {
    return null;
  }

  @Test
  void aPathATextAndAStreamGiveTheSameLetter() throws IOException {
    String fromPath = letters.compose(letters.read(CASE).orThrow()).text();
    assertEquals(fromPath, letters.compose(letters.read(Files.readString(CASE), "text").orThrow()).text());
    ByteArrayInputStream stream = new ByteArrayInputStream(Files.readAllBytes(CASE));
    assertEquals(fromPath, letters.compose(letters.read(stream, "stream").orThrow()).text());
  }

  @Test
  void aCaseFromJavaAndOneFromAFileGiveTheSameLetter() {
    CheckedCase file = letters.read(CASE).orThrow();
    assertEquals(letters.compose(file).html(), letters.compose(letters.read(file.review().orElseThrow())).html());
  }

  @Test
  void aCaseFromJavaIsHeldToTheSameRules() {
    Case broken = Case.builder()
        .header(CaseHeader.builder()
            .number("2016-1")
            .priority(Priority.STANDARD)
            .on(HeaderDate.APPLICATION_RECEIVED, LocalDate.of(2016, 5, 2))
            .on(HeaderDate.ASSIGNED, LocalDate.of(2016, 5, 1))
            .build())
        .summary("The wound measured 3 cm on [INSERT DATE].")
        .build();
    assertEquals(
        List.of("assignedDate dates-out-of-order", "number malformed-case-number", "items missing-field",
            "reviewer.licensedIn reviewer-without-licence", "reviewer.specialties reviewer-without-specialty",
            "summary placeholder-left"),
        letters.read(broken)
            .problems()
            .stream()
            .map(problem -> problem.at().text().replace("case.", "") + " " + problem.code())
            .toList());
    assertThrows(CaseException.class, () -> letters.compose(letters.read(broken)));
  }

  @Test
  void whatIsWrongIsNotPrinted() {
    CheckedCase read = letters.read("items: [{treatment: A, decision: maybe}]", "case.yaml");
    CaseException thrown = assertThrows(CaseException.class, () -> letters.compose(read));
    assertEquals(read.problems(), thrown.problems());
  }

  @Test
  void aWarningComesAlongWithTheLetter() {
    Path warned = Fixtures.REJECTED.resolve("waiver-without-effect.yaml");
    List<Diagnostic> warnings = letters.compose(letters.read(warned).orThrow()).warnings();
    assertEquals(List.of("waiver-without-effect"), warnings.stream().map(Diagnostic::code).toList());
  }

  @Test
  void aPackOfOnesOwnStandsOverAnotherWithTheFilesItChanges(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/prose.ftlx"), Files.readString(Path.of("templates/shared/parts/prose.ftlx"))
        .replace("${block.text}", "${block.text?upper_case}"));
    ImrLetters own = ImrLetters.using(TemplatePack.folder(folder).over(TemplatePack.standard()));
    String text = own.compose(own.read(CASE).orThrow()).text();
    assertEquals(true, text.contains("THE INJURED WORKER"), text);
  }

  @Test
  void aCharacterThatPaperCannotShowIsToldAtItsPlace() throws IOException {
    String yaml = Files.readString(CASE).replace("The injured worker", "The injured \u6f22 worker");
    CheckedCase read = letters.read(yaml, "case.yaml");
    assertFalse(read.isSound());
    Diagnostic told = read.problems().get(0);
    assertEquals("unprintable-character", told.code());
    assertEquals("\u6f22", told.location().map(at -> at.excerpt().substring(at.column() - 1, at.column())).orElse(""));
  }

  @Test
  void manyThreadsShareOne() {
    CheckedCase file = letters.read(CASE).orThrow();
    byte[] pdf = letters.compose(file).pdf();
    IntStream.range(0, 24)
        .parallel()
        .forEach(i -> assertArrayEquals(pdf, letters.compose(letters.read(CASE).orThrow()).pdf()));
  }

  @Test
  void whatCannotBeReadSaysSo() {
    assertThrows(UncheckedIOException.class, () -> letters.read(Path.of("no-such-case.yaml")));
    assertThrows(UncheckedIOException.class, () -> letters.withGuidelines(Path.of("no-such-library.yaml")));
    assertThrows(IllegalArgumentException.class, () -> TemplatePack.named("../imr-2015"));
  }

  @Test
  void aCaseReadInOnePackIsHeldToTheRulesOfTheOneThatComposesIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"),
        "over: imr-2015\nfields: {claim: {kind: text, required: true, description: the claim}}\n");
    ImrLetters asking = ImrLetters.using(TemplatePack.folder(folder));
    CheckedCase read = letters.read(CASE).orThrow();
    CaseException told = assertThrows(CaseException.class, () -> asking.compose(read));
    assertEquals(List.of("missing-field"), told.problems().stream().map(Diagnostic::code).toList());
  }
}
