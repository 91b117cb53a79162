package org.imrletters.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;

/** Counts complaints in words: {@code 3 errors, 1 warning}. */
final class Tally {

  private Tally() {}

  /** How many errors and warnings; what there is none of is left out, and nothing at all is "no errors". */
  static String of(List<Diagnostic> problems) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    String words = Stream.of(count(errors, "error"), count(problems.size() - errors, "warning"))
        .filter(part -> !part.startsWith("0 "))
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? "no errors" : words;
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
