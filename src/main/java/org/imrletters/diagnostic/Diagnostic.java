package org.imrletters.diagnostic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, told so that its reader can mend it.
 *
 * @param severity whether a letter may still be printed
 * @param code a stable name for this kind of mistake, such as {@code unknown-decision}
 * @param at the value's place in the case; the root where the complaint is not about a value
 * @param quote the words inside the value that are meant; empty for the whole value
 * @param location where it stands in a file; absent for a case built in Java
 * @param message what is wrong, in the reader's words: lower case, no full stop
 * @param hint what to do about it
 */
public record Diagnostic(Severity severity, String code, FieldPath at, String quote, Optional<Location> location,
    String message, Optional<String> hint) implements Serializable {

  /** Of one kind; nobody reads more at once. */
  public static final int MOST_TOLD = 100;

  /** By file, line and column; what stands nowhere comes last, in the order of its paths. */
  public static final Comparator<Diagnostic> BY_PLACE = Diagnostic::compareByPlace;

  // By hand, as every command waits for this class: a chain of comparators takes longer to begin than a letter to check.
  private static int compareByPlace(Diagnostic one, Diagnostic other) {
    if (one.location.isEmpty() || other.location.isEmpty()) {
      int nowhereLast = Boolean.compare(one.location.isEmpty(), other.location.isEmpty());
      return nowhereLast != 0 ? nowhereLast : compareInCase(one, other);
    }
    int inFiles = compare(one.location.get(), other.location.get());
    return inFiles != 0 ? inFiles : compareInCase(one, other);
  }

  private static int compare(Location one, Location other) {
    int byFile = one.file().compareTo(other.file());
    int byLine = byFile != 0 ? byFile : Integer.compare(one.line(), other.line());
    return byLine != 0 ? byLine : Integer.compare(one.column(), other.column());
  }

  private static int compareInCase(Diagnostic one, Diagnostic other) {
    int byPath = one.at.compareTo(other.at);
    return byPath != 0 ? byPath : one.code.compareTo(other.code);
  }

  /** A mistake that keeps the letter from being printed. */
  public static Diagnostic error(String code, FieldPath at, String message) {
    return new Diagnostic(Severity.ERROR, code, at, "", Optional.empty(), message, Optional.empty());
  }

  /** Something that someone should look at. */
  public static Diagnostic warning(String code, FieldPath at, String message) {
    return new Diagnostic(Severity.WARNING, code, at, "", Optional.empty(), message, Optional.empty());
  }

  /** The same, with what to do about it. */
  public static Diagnostic error(String code, FieldPath at, String message, String hint) {
    return error(code, at, message).hint(hint);
  }

  /** Something that someone should look at, with what to do about it. */
  public static Diagnostic warning(String code, FieldPath at, String message, String hint) {
    return warning(code, at, message).hint(hint);
  }

  /** Something that should be known, and asks nobody to do anything at once. */
  public static Diagnostic info(String code, FieldPath at, String message, String hint) {
    return warning(code, at, message, hint).as(Severity.INFO);
  }

  /** A guess, for whoever asks for it. */
  public static Diagnostic note(String code, FieldPath at, String message, String hint) {
    return warning(code, at, message, hint).as(Severity.NOTE);
  }

  /**
   * The first errors, the first warnings and so on, each with one more for the rest: none hides another. What is turned
   * off is counted, so that no part of it may be missing.
   */
  public static List<Diagnostic> first(List<Diagnostic> found) {
    return Stream.of(Severity.values())
        .flatMap(severity -> first(found.stream().filter(problem -> problem.severity == severity).toList(), severity))
        .sorted(BY_PLACE)
        .toList();
  }

  private static Stream<Diagnostic> first(List<Diagnostic> alike, Severity severity) {
    int rest = alike.size() - MOST_TOLD;
    if (rest <= 0 || severity == Severity.OFF) {
      return alike.stream();
    }
    String message = severity == Severity.ERROR ? "more than " + MOST_TOLD + " problems; the rest is not told"
        : "there are " + rest + " more " + severity.word() + "s; they are not told";
    Diagnostic next = alike.get(MOST_TOLD);
    Diagnostic more = new Diagnostic(severity, "too-many-problems", next.at, "", next.location, message,
        Optional.of("mend these first"));
    return Stream.concat(alike.stream().limit(MOST_TOLD), Stream.of(more));
  }

  /** The same, so severe. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, at, quote, location, message, hint);
  }

  /** The same, with what to do about it. */
  public Diagnostic hint(String hint) {
    return new Diagnostic(severity, code, at, quote, location, message, Optional.of(hint));
  }

  /** The same, of the value at this place. */
  public Diagnostic of(FieldPath other) {
    return new Diagnostic(severity, code, other, quote, location, message, hint);
  }

  /** The same, pointing at these words inside the value. */
  public Diagnostic quoting(String words) {
    return new Diagnostic(severity, code, at, words, location, message, hint);
  }

  /** The same, at a place in a file. */
  public Diagnostic in(Location location) {
    return new Diagnostic(severity, code, at, quote, Optional.of(location), message, hint);
  }

  /** The same, placed by a source map; unchanged where it is placed already or the map does not know. */
  public Diagnostic in(SourceMap sources) {
    return location.isPresent() ? this : sources.locate(at, quote).map(this::in).orElse(this);
  }

  /** The same, of a value that stands in no file. */
  public Diagnostic nowhere() {
    return new Diagnostic(severity, code, at, quote, Optional.empty(), message, hint);
  }

  /** Whether this keeps the letter from being printed. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The complaint as it is shown to people, with its excerpt: several lines, without a line break at the end. */
  @Override
  public String toString() {
    return DiagnosticText.of(this, Ink.PLAIN);
  }

  /** Java serializes no {@link Optional}. */
  private Object writeReplace() {
    return new Stored(severity, code, at.text(), quote, location.orElse(null), message, hint.orElse(null));
  }

  private record Stored(Severity severity, String code, String at, String quote, @Nullable Location location,
      String message, @Nullable String hint) implements Serializable {

    private Object readResolve() {
      return new Diagnostic(severity, code, new FieldPath(at), quote, Optional.ofNullable(location), message,
          Optional.ofNullable(hint));
    }
  }
}
