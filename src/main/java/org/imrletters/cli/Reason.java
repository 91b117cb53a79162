package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.imrletters.diagnostic.Visible;

/** Words what went wrong with a file; Java's own messages for the commonest cases are just the file's name. */
final class Reason {

  private Reason() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Optional.ofNullable(said).map(Visible::text).orElse(e.getClass().getSimpleName());
  }
}
