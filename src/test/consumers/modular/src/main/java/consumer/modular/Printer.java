package consumer.modular;

import java.nio.file.Path;
import org.imrletters.ImrLetters;

/** Prints a case. */
final class Printer {

  private final ImrLetters letters = ImrLetters.standard();

  byte[] print(Path caseFile) {
    return letters.compose(letters.read(caseFile)).pdf();
  }
}
