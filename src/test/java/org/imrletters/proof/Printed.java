package org.imrletters.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.ImrLetters;

/** Letters of the fixtures on paper, as they are or with some words changed. */
final class Printed {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private Printed() {}

  static byte[] pdf(String fixture) {
    return LETTERS.compose(LETTERS.read(Path.of("fixtures/letters", fixture + ".yaml")).orThrow()).pdf();
  }

  /** The pages of the letter of one item, in which one word of the case is put for another. */
  static List<PagePicture> pictures(String word, String other) throws IOException {
    String yaml = Files.readString(Path.of("fixtures/letters/one-item.yaml"));
    if (!yaml.contains(word)) {
      throw new AssertionError("there is no " + word + " in the case");
    }
    byte[] pdf = LETTERS.compose(LETTERS.read(yaml.replace(word, other), "one-item.yaml").orThrow()).pdf();
    try (PrintedPdf file = PrintedPdf.open(pdf)) {
      return file.pictures(96);
    }
  }
}
