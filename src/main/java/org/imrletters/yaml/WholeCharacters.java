package org.imrletters.yaml;

import java.io.Reader;

/**
 * Hands a text out in pieces that never end within a character.
 *
 * <p>The parser (snakeyaml-engine 3.0.1) reads past its buffer when a piece that fills it ends in half a surrogate
 * pair, so that an emoji at an unlucky place would make a file unreadable.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - at);
    if (count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1))) {
      count--;
    }
    text.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  public void close() {}
}
