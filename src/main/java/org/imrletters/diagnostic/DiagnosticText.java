package org.imrletters.diagnostic;

/** Words a diagnostic for people: place, severity, message and code, the line with a caret below it, the hint. */
public final class DiagnosticText {

  private DiagnosticText() {}

  /** The complaint in plain characters, without a line break at the end. */
  public static String of(Diagnostic diagnostic) {
    return of(diagnostic, Ink.PLAIN);
  }

  /** The complaint as it is written in this ink, without a line break at the end. */
  public static String of(Diagnostic diagnostic, Ink ink) {
    StringBuilder text = new StringBuilder(headline(diagnostic, ink));
    diagnostic.location()
        .filter(place -> !place.excerpt().isBlank())
        .ifPresent(place -> text.append(Excerpt.of(place, ink)));
    diagnostic.hint()
        .ifPresent(hint -> text.append("\n  ").append(ink.strong("hint:")).append(' ').append(Visible.text(hint)));
    return text.toString();
  }

  /** The complaint's first line alone: place, severity, message and code, without a line break at the end. */
  public static String headline(Diagnostic diagnostic, Ink ink) {
    return place(diagnostic) + ink.word(diagnostic.severity()) + ": " + Visible.text(diagnostic.message()) + " ["
        + diagnostic.code() + "]";
  }

  private static String place(Diagnostic diagnostic) {
    if (diagnostic.location().isPresent()) {
      Location at = diagnostic.location().get();
      return Visible.text(at.file()) + ":" + at.line() + ":" + at.column() + ": ";
    }
    return diagnostic.at().text().isEmpty() ? "" : Visible.text(diagnostic.at().text()) + ": ";
  }
}
