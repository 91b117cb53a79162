package org.imrletters.diagnostic;

import org.imrletters.words.Visible;
/** Words a diagnostic for people: place, severity, message and code, the line with a caret below it, the hint. */
public final class DiagnosticText {

  /** Lines longer than this are shown around the caret only, so that a caret is never lost in a wrapped terminal. */
  private static final int WIDEST = 100;

  private static final int BEFORE_CARET = 40;

  private DiagnosticText() {}

  /** The complaint as it is written in this ink, without a line break at the end. */
  public static String of(Diagnostic diagnostic, Ink ink) {
    StringBuilder text = new StringBuilder(headline(diagnostic, ink));
    diagnostic.location()
        .filter(place -> !place.excerpt().isBlank())
        .ifPresent(place -> text.append(excerpt(place, ink)));
    diagnostic.hint()
        .ifPresent(hint -> text.append("\n  ").append(ink.strong("hint:")).append(' ').append(Visible.text(hint)));
    return text.toString();
  }

  /** The complaint's first line alone: place, severity, message and code, without a line break at the end. */
  public static String headline(Diagnostic diagnostic, Ink ink) {
    return place(diagnostic) + ink.word(diagnostic.severity()) + ": " + Visible.text(diagnostic.message()) + " ["
        + diagnostic.code() + "]";
  }

  /** The complaint without any word of the case: place, severity and code. */
  static String code(Diagnostic diagnostic) {
    return place(diagnostic) + Ink.PLAIN.word(diagnostic.severity()) + " [" + diagnostic.code() + "]";
  }

  private static String place(Diagnostic diagnostic) {
    if (diagnostic.location().isPresent()) {
      Location at = diagnostic.location().get();
      return Visible.text(at.file()) + ":" + at.line() + ":" + at.column() + ": ";
    }
    return diagnostic.at().text().isEmpty() ? "" : Visible.text(diagnostic.at().text()) + ": ";
  }

  /** The line that is meant, with a caret under its columns. */
  private static String excerpt(Location place, Ink ink) {
    int[] line = place.excerpt().stripTrailing().codePoints().toArray();
    int caret = Math.min(place.column() - 1, line.length);
    int from = line.length <= WIDEST ? 0 : Math.max(0, caret - BEFORE_CARET);
    int to = Math.min(line.length, from + WIDEST);
    String lead = from > 0 ? "..." : "";
    String shown = lead + Visible.text(new String(line, from, to - from)) + (to < line.length ? "..." : "");
    int indent = lead.length() + Visible.width(line, from, caret);
    int marked = Math.max(1, Visible.width(line, caret, Math.min(to, caret + place.length())));
    String number = Integer.toString(place.line());
    return "\n  " + number + " | " + shown + "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(indent)
        + ink.red("^".repeat(marked));
  }
}
