package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/** One thing that is true of every good letter. Stateless, and quiet about facts that a case does not give. */
interface Rule {

  /** The stable name by which a case may waive this rule, such as {@code duplicate-item}. */
  String code();

  /** Every place where the case breaks this rule; empty for a case that keeps it. */
  List<Diagnostic> check(Case review, LetterKind kind);
}
