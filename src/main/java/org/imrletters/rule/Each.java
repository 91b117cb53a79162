package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.diagnostic.Diagnostic;

/** Asks the same of each of a few things. A stream would say it as well, and take longer to begin than to ask. */
public final class Each {

  private Each() {}

  /** What is told of them, in their order. */
  public static <T> List<Diagnostic> told(List<T> all, Function<? super T, Optional<Diagnostic>> check) {
    List<Diagnostic> found = new ArrayList<>();
    for (T one : all) {
      check.apply(one).ifPresent(found::add);
    }
    return found;
  }

  /** What is told of those with which something is wrong, in their order. */
  public static <T> List<Diagnostic> told(List<T> all, Predicate<? super T> wrong,
      Function<? super T, Diagnostic> complaint) {
    return told(all, one -> wrong.test(one) ? Optional.of(complaint.apply(one)) : Optional.empty());
  }
}
