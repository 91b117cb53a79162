package org.imrletters.paper;

import java.util.List;
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
}
