package org.imrletters.diagnostic;

import java.util.List;

/** The folder of a run cannot be used as it is; nothing in it was changed. */
public final class RunException extends LetterException {

  private static final long serialVersionUID = 1L;

  /** For these problems, at least one. */
  public RunException(List<Diagnostic> problems) {
    super(problems);
  }
}
