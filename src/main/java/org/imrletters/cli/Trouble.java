package org.imrletters.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.function.Function;
import org.imrletters.file.FileWork;
import org.imrletters.file.SizeLimit;
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

  /** Ends a command that was called in such a way, if it was. */
  static void refuse(boolean senseless, String sentence) {
    if (senseless) {
      throw usage(sentence);
    }
  }

  /** A file, or standard input, cannot be read, for this reason. */
  static Trouble reading(String name, String reason) {
    // Java takes an empty name for the folder that the command runs in.
    String why = name.isEmpty() ? "'': no file has an empty name" : Visible.text(name) + ": " + reason;
    return new Trouble(ExitCode.IO, "cannot read " + why);
  }

  /** A port that cannot be had, for this reason. */
  static Trouble serving(int port, IOException e) {
    return new Trouble(ExitCode.IO, "cannot serve at " + (port == 0 ? "any port" : "port " + port) + ": " + reason(e));
  }

  /** What is made of a file; if it cannot be read, that is told of this name. */
  static <T> T unlessUnreadable(String name, FileWork<T> work) {
    return done(work, e -> reading(inner(name, e), reason(e)));
  }

  /** The same of what people name; if there is nothing of this name, it was called in a way that makes no sense. */
  static <T> T unlessUnknown(String name, FileWork<T> work) {
    try {
      return unlessUnreadable(name, work);
    } catch (IllegalArgumentException unknown) {
      throw usage(String.valueOf(unknown.getMessage()));
    }
  }

  /** What comes of writing a file; if it cannot be written, that is told of this name. */
  static <T> T unlessUnwritable(String name, FileWork<T> work) {
    return done(work, e -> writing(name, reason(e)));
  }

  /** What it was that could not be read, where that stands in the folder of this name. */
  private static String inner(String name, IOException e) {
    String file = e instanceof FileSystemException told ? File.separator + told.getFile() : "";
    String folder = File.separator + new File(name).getName() + File.separator;
    int at = file.lastIndexOf(folder);
    return at < 0 ? name : new File(name, file.substring(at + folder.length())).getPath();
  }

  private static <T> T done(FileWork<T> work, Function<IOException, Trouble> told) {
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

  static String reason(IOException e) {
    return Visible.text(SizeLimit.reason(e));
  }

  int exitCode() {
    return exitCode;
  }

  /** Never null: every trouble has its sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
