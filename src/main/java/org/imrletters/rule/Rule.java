package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/**
 * One thing that is true of every good letter. Stateless, quiet about facts that a case does not give, and silent where
 * it would have to guess. A rule is a record of its code; a short one is a constant of the class whose name begins its
 * sentence.
 */
public interface Rule {

  /** The stable name of this rule, such as {@code duplicate-item}; every complaint that it makes bears it. */
  String code();

  /** Every place where the case breaks this rule; empty for a case that keeps it. */
  List<Diagnostic> check(Reading reading);

  /** Makes a complaint, an error or a warning. */
  interface Complaint {
    Diagnostic of(String code, FieldPath at, String message, String hint);
  }

  /** One that looks at each disputed item. */
  interface OfEachItem extends Rule {

    /** Where an item breaks this rule. */
    Optional<Diagnostic> check(NumberedItem item, Reading reading);

    @Override
    default List<Diagnostic> check(Reading reading) {
      return told(reading.items(), item -> check(item, reading));
    }
  }

  /**
   * What is told of a few things, in their order. A stream would say it as well, and take longer to begin than to ask.
   */
  static <T> List<Diagnostic> told(List<T> all, Function<? super T, Optional<Diagnostic>> check) {
    List<Diagnostic> found = new ArrayList<>();
    for (T one : all) {
      check.apply(one).ifPresent(found::add);
    }
    return found;
  }

  /** What is told of those with which something is wrong, in their order. */
  static <T> List<Diagnostic> told(List<T> all, Predicate<? super T> wrong, Function<? super T, Diagnostic> complaint) {
    return told(all, one -> wrong.test(one) ? Optional.of(complaint.apply(one)) : Optional.empty());
  }
}
