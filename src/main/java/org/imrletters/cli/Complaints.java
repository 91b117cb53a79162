package org.imrletters.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.DiagnosticText;
import org.imrletters.diagnostic.Ink;

/** Shows diagnostics to people. */
final class Complaints {

  private Complaints() {}

  /** On standard error; nothing for none. */
  static void print(List<Diagnostic> problems, Streams streams) {
    if (!problems.isEmpty()) {
      streams.say(text(problems, streams.errInk()).stripTrailing() + "\n");
    }
  }

  /** Each as its first line alone. */
  static String lines(List<Diagnostic> problems, Ink ink) {
    return problems.stream().map(problem -> DiagnosticText.headline(problem, ink) + "\n").collect(Collectors.joining());
  }

  /** Each in full, with a blank line after it. */
  static String text(List<Diagnostic> problems, Ink ink) {
    return problems.stream().map(problem -> DiagnosticText.of(problem, ink) + "\n\n").collect(Collectors.joining());
  }
}
