package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.junit.LetterApprovals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case whose characters the fonts of its pack lack is told so when it is read, as was approved for it.
 */
class UnprintableCasesTest {

  private static final Path FOLDER = Fixtures.ROOT.resolve("unprintable");

  @TestFactory
  Stream<DynamicTest> isToldWhatPaperCannotHold() {
    return Fixtures.tests(Fixtures.cases(FOLDER).stream(), UnprintableCasesTest::verify);
  }

  private static void verify(Path file) {
    List<Diagnostic> problems = Fixtures.using(file).read(file).problems();
    assertEquals(List.of(), problems.stream().map(UnprintableCasesTest::quoted).filter("nothing"::equals).toList());
    LetterApprovals
        .verifyText(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n", "", "\n")), file);
  }

  private static String quoted(Diagnostic problem) {
    return problem.location()
        .map(at -> Character.toString(at.excerpt().codePointAt(at.excerpt().offsetByCodePoints(0, at.column() - 1))))
        .orElse("nothing");
  }
}
