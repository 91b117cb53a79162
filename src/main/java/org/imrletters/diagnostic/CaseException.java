package org.imrletters.diagnostic;

import java.util.List;

/** The case is wrong: whoever wrote it has to mend it. */
public final class CaseException extends LetterException {

  private static final long serialVersionUID = 1L;

  /** With everything that was found wrong with the case. */
  public CaseException(List<Diagnostic> problems) {
    super(problems);
  }
}
