package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bad case of the fixtures is told what was approved for it, all of it at once. */
class RejectedCasesTest {

  @TestFactory
  Stream<DynamicTest> isToldWhatIsWrong() {
    return Fixtures.tests(Fixtures.cases(Fixtures.REJECTED).stream(), RejectedCasesTest::verify);
  }

  private static void verify(Path file) {
    List<Diagnostic> problems = Fixtures.using(file).read(file).problems();
    assertFalse(problems.isEmpty(), "nothing was wrong");
    Golden.verify(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n", "", "\n")), file, "txt");
  }
}
