package org.imrletters.diagnostic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a letter may still be printed. */
public enum Severity {
  /** The letter is not printed until this is mended. */
  ERROR,
  /** The letter is printed; someone should look. */
  WARNING,
  /** The letter is printed; nobody need do anything, and yet everyone should know. */
  INFO,
  /** The letter is printed; this is a guess, shown to people who ask for it. */
  NOTE,
  /** The letter is printed; the house whose pack it is has turned this off, which is counted. */
  OFF;

  /** Its name in files and reports, such as {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether people are shown this without asking. */
  public boolean isShown() {
    return compareTo(INFO) <= 0;
  }

  /**
   * How severe a house, the organization whose pack it is, takes what a rule finds.
   *
   * @param severity how severe
   * @param because why, for whoever reviews it
   * @param by who decided so
   * @param on when that was
   * @param at where its file says so
   */
  public record ByHouse(Severity severity, String because, Optional<String> by, Optional<LocalDate> on, Location at) {

    /** As people are told it, such as {@code off: our editor reads for it (the medical director, 2016-05-02)}. */
    @Override
    public String toString() {
      String who = Stream.of(by, on).flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(", "));
      return severity.word() + ": " + because + (who.isEmpty() ? "" : " (" + who + ")");
    }

    /** What was found, so severe. */
    public Diagnostic of(Diagnostic found) {
      Diagnostic judged = found.as(severity);
      return severity == OFF ? judged.hint("the house has turned this off: " + because) : judged;
    }
  }
}
