package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.io.TempDir;

/** Every bad case of the fixtures is told what was approved for it, all of it at once. */
class RejectedCasesTest {

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> isToldWhatIsWrong() {
    return Fixtures.tests(Fixtures.cases(Fixtures.REJECTED).stream(), this::verify);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsToldWhatIsWrong() {
    return Fixtures.tests(Fixtures.cases(Fixtures.LIBRARY.resolveSibling("rejected")).stream(), this::verifyLibrary);
  }

  private void verify(Path file) {
    List<Diagnostic> problems = Fixtures.using(file).read(Recipe.made(file, folder)).problems();
    told(problems, file);
  }

  private void verifyLibrary(Path file) {
    ImrLetters letters = ImrLetters.standard();
    told(assertThrows(CaseException.class, () -> letters.withGuidelines(Recipe.made(file, folder))).problems(), file);
  }

  private void told(List<Diagnostic> problems, Path file) {
    assertFalse(problems.isEmpty(), "nothing was wrong");
    String told = problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n", "", "\n"));
    LetterApprovals.verifyText(told.replace(folder + "/", file.getParent() + "/"), file);
  }
}
