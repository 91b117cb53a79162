package org.imrletters.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What files may keep from being done. */
public interface FileWork<T> {

  /** Does it. */
  T result() throws IOException;

  /** Whether it is so; what a file keeps from being known is not. */
  static boolean isSo(FileWork<Boolean> work) {
    try {
      return work.result();
    } catch (IOException unknown) {
      return false;
    }
  }

  /**
   * What comes of it.
   *
   * @throws UncheckedIOException if a file keeps it from being done
   */
  static <T> T done(FileWork<T> work) {
    try {
      return work.result();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
