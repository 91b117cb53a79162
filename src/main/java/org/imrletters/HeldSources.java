package org.imrletters;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.review.Case;

/**
 * Where the values of a case stand, and what the rules said of that case when it was read: whoever words its letter
 * next need not ask them again.
 *
 * @param sources where the values stand
 * @param by who held the case to the rules
 * @param review the case that was held to them
 * @param problems what they said
 */
record HeldSources(SourceMap sources, PackRenderers by, Case review, List<Diagnostic> problems) implements SourceMap {

  @Override
  public Optional<Location> locate(FieldPath path, String quote) {
    return sources.locate(path, quote);
  }

  /** Whether these are the rules' words about this very case, by the same rules. */
  boolean isOf(Case other, PackRenderers rules) {
    return review == other && by == rules;
  }
}
