package org.imrletters.review;

import java.util.List;
import java.util.Set;

/**
 * What one kind of letter asks of a case: the decisions it has words for, and the fields it adds.
 *
 * @param name the pack's name
 * @param decisions the decisions that the pack has words for
 * @param fields the fields that the pack declares, in its order
 */
public record LetterKind(String name, Set<Decision> decisions, List<FieldDeclaration> fields) {

  /** Keeps the collections from changing behind the reader's back. */
  public LetterKind {
    decisions = Set.copyOf(decisions);
    fields = List.copyOf(fields);
  }
}
