package org.imrletters.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * No letter can be made. Carries every problem found, not just the first. Its message has their places and codes alone,
 * as messages end in logs; whoever may see words of the case asks for {@link #problems}.
 */
public abstract sealed class LetterException extends RuntimeException
    permits CaseException, PackException, RunException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // those of List.copyOf are serializable
  private final List<Diagnostic> problems;

  LetterException(List<Diagnostic> problems) {
    super(problems.stream().map(DiagnosticText::code).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, sorted by place. */
  public final List<Diagnostic> problems() {
    return problems;
  }
}
