package org.imrletters;

import java.util.stream.Stream;
import org.imrletters.golden.Facet;
import org.imrletters.golden.junit.LetterApprovals;
import org.imrletters.golden.junit.LetterSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of the fixtures prints the letter that was approved for it. */
class FixtureLettersTest {

  /** What of each letter is kept beside its case. */
  private static final Facet[] KEPT = {Facet.TEXT, Facet.PDF_TAGS, Facet.PDF_PAGES};

  @TestFactory
  LetterSuite letters() {
    return LetterSuite.in(Fixtures.LETTERS)
        .with(ImrLetters.standard().withGuidelines(Fixtures.LIBRARY))
        .comparing(KEPT[0], KEPT);
  }

  @TestFactory
  Stream<DynamicTest> lettersOfOtherKindsAndInPacksOfTheFixtures() {
    return Fixtures.tests(Fixtures.letters().filter(file -> !file.startsWith(Fixtures.LETTERS)),
        file -> LetterApprovals.verify(Fixtures.using(file), file, KEPT[0], KEPT));
  }
}
