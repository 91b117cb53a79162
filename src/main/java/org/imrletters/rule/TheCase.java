package org.imrletters.rule;

import java.util.List;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** What a case as a whole tells, each told once, at the place where it would stand. */
public record TheCase(String code, FieldPath at, Predicate<Reading> kept, String message, String hint) implements Rule {

  /** The case has a disputed item, since a determination decides disputed treatments (see 8 CCR 9792.10.6(d)). */
  static final Rule HAS_AN_ITEM = new TheCase("no-items", new FieldPath("items"),
      reading -> !reading.review().items().isEmpty(), "the case has no disputed item",
      "add each disputed treatment under items, with its decision, citations and rationale");

  /** The letter is a copy that its kind has words for (practice: not every kind of letter is posted). */
  static final Rule IS_A_COPY_OF_ITS_KIND = new TheCase("copy-not-offered", Reading.COPY,
      reading -> reading.review().copy().filter(copy -> !reading.kind().copies().contains(copy)).isEmpty(),
      "letters of this pack have no such copy", "write one that the pack lists under copies, or take another pack");

  @Override
  public List<Diagnostic> check(Reading reading) {
    return kept.test(reading) ? List.of() : List.of(Diagnostic.error(code, at, message).hint(hint));
  }
}
