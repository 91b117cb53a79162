package org.imrletters.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A letter holds characters that cannot be printed as they were written. Carries each of them. */
public final class UnprintableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Unprintable> characters;

  UnprintableException(List<Unprintable> characters) {
    super(characters.stream().map(Unprintable::code).distinct().collect(Collectors.joining(", ", "cannot print ", "")));
    this.characters = List.copyOf(characters);
  }

  /** Each character with the words that it stands in, in reading order. */
  public List<Unprintable> characters() {
    return characters;
  }

  /**
   * A character that cannot be printed as it was written: a font lacks it, it is invisible, it is an accent that has no
   * letter to join, or it runs from right to left.
   *
   * @param codePoint the character
   * @param text the words that it stands in, as the letter has them
   */
  public record Unprintable(int codePoint, String text) {

    /** The character by its number, such as {@code U+6F22}. */
    public String code() {
      return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
  }
}
