package org.imrletters.fuzz;

import java.io.ByteArrayInputStream;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;

/** Any bytes as a case file: a case that prints, or complaints that have their places; nothing is thrown. */
public final class CaseFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private CaseFuzz() {}

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    CheckedCase read = LETTERS.read(new ByteArrayInputStream(bytes), "case.yaml");
    Placed.all(read.problems());
    if (!read.problems().equals(LETTERS.read(new ByteArrayInputStream(bytes), "case.yaml").problems())) {
      throw new AssertionError("the same file is told something else the second time");
    }
    if (read.isSound()) {
      LETTERS.compose(read).text();
    }
  }
}
