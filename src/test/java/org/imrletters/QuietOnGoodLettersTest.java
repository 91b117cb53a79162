package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules say nothing about a letter that is as it should be. */
class QuietOnGoodLettersTest {

  /** The letters that have to be wrong in something, and what they are warned of. */
  private static final Map<String, List<String>> WARNED = Map.of(
      // The form of 2014 named a guideline as a whole now and then.
      "klonopin-2014", List.of("untraceable-citation"), "pages-2014", List.of("untraceable-citation"),
      // It shows how lines are printed that someone typed in other words than the form's.
      "verbatim-citation", List.of("non-mtus-without-outside", "non-mtus-without-outside"),
      // Nobody reads them for contradictions but people.
      "denegado", List.of("prose-not-read"), "traducido", List.of("prose-not-read"), "varios-servicios",
      List.of("prose-not-read"));

  @TestFactory
  Stream<DynamicTest> aGoodLetterIsWarnedOfNothing() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks(), QuietOnGoodLettersTest::verify);
  }

  private static void verify(Path file) {
    List<Diagnostic> told = Fixtures.using(file).read(file).problems();
    List<String> expected = WARNED.getOrDefault(Fixtures.name(file), List.of());
    assertEquals(expected, told.stream().map(Diagnostic::code).toList(), told::toString);
  }
}
