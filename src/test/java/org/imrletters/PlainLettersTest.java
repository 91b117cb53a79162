package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.words.Readability;
import org.imrletters.words.Sentence;
import org.imrletters.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Letters to members of health plans are in plain language, whatever the law makes them say. */
class PlainLettersTest {

  private static final int HIGHEST_GRADE = 8;
  private static final int LONGEST = 40;

  /** The formula knows English alone. */
  @TestFactory
  Stream<DynamicTest> eightYearsOfSchoolingAreEnough() {
    return Fixtures.tests(
        Fixtures.lettersOfHealthPlans().filter(file -> !file.getParent().endsWith("benefit-denial-es")), file -> {
          long grade = Readability.grade(sentences(file));
          assertTrue(grade > 0 && grade <= HIGHEST_GRADE, () -> "grade " + grade);
        });
  }

  @TestFactory
  Stream<DynamicTest> noSentenceGoesOnForLong() {
    return Fixtures.tests(Fixtures.lettersOfHealthPlans(),
        file -> assertEquals(List.of(),
            sentences(file).stream()
                .map(Sentence::text)
                .filter(text -> Readability.longestStretch(text) > LONGEST)
                .toList()));
  }

  private static List<Sentence> sentences(Path file) {
    return Words.of(Fixtures.letter(file)
        .letter()
        .blocks()
        .stream()
        .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Points)
        .flatMap(Block::lines)
        .map(Inline::plain)
        .collect(Collectors.joining("\n"))).sentences();
  }
}
