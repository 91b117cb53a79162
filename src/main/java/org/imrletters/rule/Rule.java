package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/**
 * One thing that is true of every good letter. Stateless, quiet about facts that a case does not give, and silent where
 * it would have to guess. A rule is a record of its code, so that {@link Rules} lists all rules with their codes.
 */
public interface Rule {

  /** The stable name of this rule, such as {@code duplicate-item}; every complaint that it makes bears it. */
  String code();

  /** Every place where the case breaks this rule; empty for a case that keeps it. */
  List<Diagnostic> check(Reading reading);

  /** Makes a complaint, an error or a warning. */
  interface Complaint {
    Diagnostic of(String code, FieldPath at, String message);
  }

  /** One that looks at each disputed item. */
  interface OfEachItem extends Rule {

    /** Where an item breaks this rule. */
    Optional<Diagnostic> check(NumberedItem item, Reading reading);

    @Override
    default List<Diagnostic> check(Reading reading) {
      return Each.told(reading.items(), item -> check(item, reading));
    }
  }
}
