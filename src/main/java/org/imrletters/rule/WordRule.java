package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;

/**
 * A rule that reads the words of a case, and knows some words itself. Stateless; silent where it would have to guess.
 */
interface WordRule {

  /** The stable name of this rule; every complaint that it makes bears it. */
  String code();

  /** Every place where the case breaks this rule; empty for a case that keeps it. */
  List<Diagnostic> check(Case review, WordLists lists);
}
