package org.imrletters.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** No letter can be made. Carries every problem found, not just the first. */
public abstract sealed class LetterException extends RuntimeException permits CaseException, PackException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> problems;

  LetterException(List<Diagnostic> problems) {
    super(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, sorted by place. */
  public final List<Diagnostic> problems() {
    return problems;
  }
}
