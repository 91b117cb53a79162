package org.imrletters.diagnostic;

import java.util.List;

/** The template pack is wrong: whoever owns the wording has to mend it, not whoever wrote the case. */
public final class PackException extends LetterException {

  private static final long serialVersionUID = 1L;

  /** With everything that was found wrong with the pack. */
  public PackException(List<Diagnostic> problems) {
    super(problems);
  }
}
