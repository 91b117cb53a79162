package org.imrletters.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, which is closed at its end, each without its own; of one that is too long just so much is kept that this can be told. */
public final class ByteLines implements Closeable {

  private final InputStream in;
  private final int most;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 13);
  private boolean ended;

  /**
   * Begins to read.
   *
   * @param most how many bytes of a line are kept
   */
  public ByteLines(InputStream in, int most) {
    this.in = new BufferedInputStream(in, 1 << 13);
    this.most = most;
  }

  /** The next line; absent after the last. */
  public Optional<byte[]> next() throws IOException {
    text.reset();
    int next = in.read();
    boolean isThere = next >= 0;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (text.size() <= most) {
        text.write(next);
      }
    }
    ended = next == '\n';
    if (!isThere) {
      close();
    }
    return isThere ? Optional.of(text.toByteArray()) : Optional.empty();
  }

  /** Whether the line had an end. */
  public boolean isEnded() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
