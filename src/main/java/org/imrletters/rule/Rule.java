package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/** One thing that is true of every good letter. Stateless, and quiet about facts that a case does not give. */
interface Rule {

  /** The stable name of this rule, such as {@code duplicate-item}; every complaint that it makes bears it. */
  String code();

  /** Every place where the case breaks this rule; empty for a case that keeps it. */
  List<Diagnostic> check(Case review, LetterKind kind);
}
