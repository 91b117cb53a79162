package org.imrletters.fuzz;

import java.io.ByteArrayInputStream;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Checked;

/** Any bytes as a case file: a case that prints, or complaints that have their places; nothing is thrown. */
public final class CaseFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private CaseFuzz() {}

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Checked<CaseFile> read = LETTERS.read(new ByteArrayInputStream(bytes), "case.yaml");
    Placed.all(read.problems());
    if (!read.equals(LETTERS.read(new ByteArrayInputStream(bytes), "case.yaml")) && !read.isSound()) {
      throw new AssertionError("the same file is told something else the second time");
    }
    read.value().ifPresent(file -> LETTERS.compose(file).text());
  }
}
