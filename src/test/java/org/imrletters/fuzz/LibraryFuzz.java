package org.imrletters.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;

/** Any bytes as a guideline library: a case that cites from it is read, or complaints have their places. */
public final class LibraryFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();
  private static final Path CASE = Path.of("fixtures/letters/guidelines-from-library.yaml");

  private LibraryFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(Path.of("fixtures/libraries/mtus.yaml")));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      ImrLetters letters = LETTERS.withGuidelines(new ByteArrayInputStream(bytes), "library.yaml");
      CheckedCase read = letters.read(CASE);
      Placed.all(read.problems());
      if (read.isSound()) {
        letters.compose(read).text();
      }
    } catch (CaseException told) {
      Placed.all(told.problems());
    }
  }
}
