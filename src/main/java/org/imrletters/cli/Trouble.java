package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.words.Visible;

/** Ends a command with one sentence for people and an exit code for the shell. */
final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Trouble(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** The command was called in a way that makes no sense. */
  static Trouble usage(String sentence) {
    return new Trouble(ExitCode.USAGE, Visible.text(sentence));
  }

  /** A file, or standard input, cannot be read, for this reason. */
  static Trouble reading(String name, String reason) {
    // Java takes an empty name for the folder that the command runs in.
    String why = name.isEmpty() ? "'': no file has an empty name" : Visible.text(name) + ": " + reason;
    return new Trouble(ExitCode.IO, "cannot read " + why);
  }

  /** What is made of a file; if it cannot be read, that is told of this name. */
  static <T> T unlessUnreadable(String name, Work<T> work) {
    return done(work, e -> reading(name, reason(e)));
  }

  /** What comes of writing a file; if it cannot be written, that is told of this name. */
  static <T> T unlessUnwritable(String name, Work<T> work) {
    return done(work, e -> writing(name, reason(e)));
  }

  private static <T> T done(Work<T> work, Function<IOException, Trouble> told) {
    try {
      return work.result();
    } catch (IOException e) {
      throw told.apply(e);
    } catch (UncheckedIOException e) {
      throw told.apply(e.getCause());
    }
  }

  /** A file, or standard output, cannot be written, for this reason. */
  static Trouble writing(String name, String reason) {
    return new Trouble(ExitCode.IO, "cannot write " + Visible.text(name) + ": " + Visible.text(reason));
  }

  /** Words what went wrong with a file; Java's own messages for the commonest cases are just the file's name. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Optional.ofNullable(said).map(Visible::text).orElse(e.getClass().getSimpleName());
  }

  int exitCode() {
    return exitCode;
  }

  /** Never null: every trouble has its sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }

  /** What files may keep from being done. */
  interface Work<T> {
    T result() throws IOException;
  }
}
