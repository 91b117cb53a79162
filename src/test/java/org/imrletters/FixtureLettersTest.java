package org.imrletters;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of the fixtures prints the letter that was approved for it. */
class FixtureLettersTest {

  @TestFactory
  Stream<DynamicTest> asText() {
    return Fixtures.tests(Fixtures.letters(), file -> Golden.verify(Fixtures.letter(file).text(), file, "txt"));
  }
}
