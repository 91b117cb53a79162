package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** The case has a disputed item, since a determination decides disputed treatments (see 8 CCR 9792.10.6(d)). */
final class TheCaseHasAnItem implements Rule {

  @Override
  public String code() {
    return "no-items";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.review().items().isEmpty()) {
      return List.of();
    }
    return List.of(Diagnostic.error(code(), new FieldPath("items"), "the case has no disputed item")
        .hint("add each disputed treatment under items, with its decision, citations and rationale"));
  }
}
