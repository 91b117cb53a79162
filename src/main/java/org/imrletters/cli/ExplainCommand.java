package org.imrletters.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.explain.Explanation;
import org.imrletters.explain.ExplanationText;
import org.imrletters.words.Suggestion;

final class ExplainCommand extends Command {

  private final Supplier<Optional<String>> given = optional(
      Argument.text("CODE").offering(() -> Explanation.codes().iterator()),
      "The code at the end of a complaint; the brackets may be left out. Without it, all codes are listed.");

  ExplainCommand(Streams streams) {
    super("explain", streams, "Tells what a complaint means, why it matters, and how to mend what it is about.",
        "%nThe examples are parts of a case file, or of a template pack.", "%nExamples:",
        "  imr explain                         all codes, a sentence each",
        "  imr explain duplicate-item          the page of one");
  }

  @Override
  public Integer call() {
    streams
        .print(given.get().map(this::page).orElseGet(() -> ExplanationText.list(Explanation.all(), streams.outInk())));
    return ExitCode.FINE;
  }

  private String page(String typed) {
    Explanation page = Explanation.of(code(typed)).orElseThrow(() -> unknown(typed));
    return ExplanationText.of(page, streams.outInk());
  }

  /** As it may have been copied from a complaint. */
  private static String code(String typed) {
    return typed.strip().replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
  }

  private static Trouble unknown(String typed) {
    String near = Suggestion.nearest(code(typed), Explanation.codes())
        .map(code -> "; did you mean '" + code + "'?")
        .orElse("; 'imr explain' lists all codes");
    return Trouble.usage("there is no code '" + typed + "'" + near);
  }
}
