package org.imrletters.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that was read or checked, together with everything that was found wrong on the way.
 *
 * @param value what was read; absent where it could not be made sense of
 * @param problems every complaint, sorted by place
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> problems) {

  /** Sorts the problems, so that every list of them reads from top to bottom. */
  public Checked {
    problems = problems.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** Something read, perhaps with problems. */
  public static <T> Checked<T> of(T value, List<Diagnostic> problems) {
    return new Checked<>(Optional.of(value), problems);
  }

  /** Nothing could be read. */
  public static <T> Checked<T> failed(List<Diagnostic> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  /** Whether nothing stands in the way of a letter; warnings do not. */
  public boolean isSound() {
    return value.isPresent() && problems.stream().noneMatch(Diagnostic::isError);
  }

  /** What is made of the value, if nothing stands in the way; otherwise nothing but the problems. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
    return isSound() ? next.apply(value.orElseThrow()) : failed(problems);
  }

  /** What is made of the value wherever there is one, together with everything that was found wrong with either. */
  public <R> Checked<R> further(Function<? super T, Checked<R>> next) {
    Checked<R> made = value.map(next).orElseGet(() -> failed(List.of()));
    return new Checked<>(made.value, Stream.concat(problems.stream(), made.problems.stream()).toList());
  }

  /**
   * The value, if nothing stands in the way.
   *
   * @throws CaseException if there is an error among the problems; it carries all of them
   */
  public T orThrow() {
    return orThrow(CaseException::new);
  }

  /**
   * The value, if nothing stands in the way; otherwise the exception made from all the problems.
   *
   * @throws LetterException the one that was made, if there is an error among the problems
   */
  public T orThrow(Function<List<Diagnostic>, ? extends LetterException> exception) {
    if (!isSound()) {
      throw exception.apply(problems);
    }
    return value.orElseThrow();
  }
}
