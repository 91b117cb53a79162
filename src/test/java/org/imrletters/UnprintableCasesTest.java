package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.junit.LetterApprovals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case whose characters the fonts of a PDF lack prints as text, whole, and is told on paper what was approved for it.
 */
class UnprintableCasesTest {

  private static final Path FOLDER = Fixtures.ROOT.resolve("unprintable");

  @TestFactory
  Stream<DynamicTest> isToldWhatPaperCannotHold() {
    return Fixtures.tests(Fixtures.cases(FOLDER).stream(), UnprintableCasesTest::verify);
  }

  private static void verify(Path file) {
    PrintableLetter letter = Fixtures.letter(file);
    List<Diagnostic> problems = assertThrows(CaseException.class, letter::pdf).problems();
    String text = letter.text();
    assertEquals(List.of(),
        problems.stream().map(UnprintableCasesTest::quoted).filter(c -> !text.contains(c)).toList());
    LetterApprovals
        .verifyText(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n", "", "\n")), file);
  }

  private static String quoted(Diagnostic problem) {
    return problem.location()
        .map(at -> Character.toString(at.excerpt().codePointAt(at.excerpt().offsetByCodePoints(0, at.column() - 1))))
        .orElse("nothing");
  }
}
