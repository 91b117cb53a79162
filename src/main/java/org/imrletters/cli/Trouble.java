package org.imrletters.cli;

import java.io.IOException;
import org.imrletters.diagnostic.Visible;

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

  /** A file, or standard input, cannot be read. */
  static Trouble reading(String name, IOException cause) {
    // Java takes an empty name for the folder that the command runs in.
    String why = name.isEmpty() ? "'': no file has an empty name" : Visible.text(name) + ": " + Reason.of(cause);
    return new Trouble(ExitCode.IO, "cannot read " + why);
  }

  /** A file, or standard output, cannot be written. */
  static Trouble writing(String name, IOException cause) {
    return writing(name, Reason.of(cause));
  }

  /** A file cannot be written, for a reason that we found out ourselves. */
  static Trouble writing(String name, String reason) {
    return new Trouble(ExitCode.IO, "cannot write " + Visible.text(name) + ": " + Visible.text(reason));
  }

  int exitCode() {
    return exitCode;
  }

  /** Never null: every trouble has its sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
