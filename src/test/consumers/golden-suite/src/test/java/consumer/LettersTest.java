package consumer;

import java.nio.file.Path;
import org.imrletters.ImrLetters;
import org.imrletters.golden.junit.LetterApprovals;
import org.imrletters.golden.junit.LetterSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All that a project writes to keep a golden suite. */
class LettersTest {

  @TestFactory
  LetterSuite letters() {
    return LetterSuite.in(Path.of("letters"));
  }

  @Test
  void theLetterAboutTheKnee() {
    LetterApprovals.verify(ImrLetters.standard(), Path.of("letters/knee.yaml"));
  }
}
