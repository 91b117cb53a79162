package org.imrletters.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Drops what nobody reads any more: after {@code imr ... | head} the command ends with its own exit code, quietly. */
final class QuietPipe extends FilterOutputStream {

  private boolean broken;

  QuietPipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Write write) throws IOException {
    if (broken) {
      return;
    }
    try {
      write.run();
    } catch (IOException e) {
      broken = isBrokenPipe(e);
      if (!broken) {
        throw e;
      }
    }
  }

  /** Java has no kind of its own for this, only the system's words; the launcher asks for those in English. */
  private static boolean isBrokenPipe(IOException e) {
    return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }

  private interface Write {
    void run() throws IOException;
  }
}
