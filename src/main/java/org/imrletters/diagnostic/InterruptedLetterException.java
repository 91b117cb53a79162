package org.imrletters.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * No letter was made, as the thread that asked for it was interrupted meanwhile. Its flag is set when this is thrown;
 * nothing is wrong with the case or the pack, and nothing half done is left.
 */
public final class InterruptedLetterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public InterruptedLetterException() {
    super("the thread was interrupted before the letter was made");
  }

  /** This, where an interrupt closed the file that was read or written; else the same failure, unchecked. */
  public static RuntimeException or(IOException failed) {
    return failed instanceof ClosedByInterruptException ? new InterruptedLetterException()
        : new UncheckedIOException(failed);
  }
}
