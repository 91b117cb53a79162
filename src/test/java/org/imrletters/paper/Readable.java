package org.imrletters.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.imrletters.letter.Letter;

/** Reads a printed letter back, and finds each of its words where people can read it. */
public final class Readable {

  private Readable() {}

  /** Throws a {@link StyleException} if one of them cannot be read, or is not there. */
  public static void check(byte[] pdf, Letter letter) {
    try {
      DrawnWords.check(pdf, letter);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
