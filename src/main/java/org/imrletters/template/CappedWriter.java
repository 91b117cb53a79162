package org.imrletters.template;

import java.io.IOException;
import java.io.Writer;

/** Takes what a section's template writes, up to more than any letter needs. */
final class CappedWriter extends Writer {

  /** In characters; the longest section of a real letter takes some 30 thousand. */
  static final int MOST = 1_000_000;

  private final StringBuilder written = new StringBuilder(512);
  private boolean full;

  /** Whether something was turned away. */
  boolean isFull() {
    return full;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    makeRoom(length);
    written.append(text, from, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    makeRoom(length);
    written.append(text.substring(from, from + length)); // a stretch would go in character by character
  }

  private void makeRoom(int length) throws IOException {
    if (full || length > MOST - written.length()) {
      full = true;
      throw new IOException("the section is too long");
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
