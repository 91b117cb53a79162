package org.imrletters;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CaseText;
import org.imrletters.paper.FontCoverage;
import org.imrletters.review.Case;
import org.imrletters.words.Visible;

/** Tells the characters of a case that the fonts of its pack cannot print. */
final class UnprintableText {

  private static final String CODE = "unprintable-character";

  private UnprintableText() {}

  /**
   * A complaint for each such character of each text, where it stands in it first.
   *
   * @param fonts what the pack's fonts can print
   */
  static List<Diagnostic> of(Case review, CaseKind kind, FontCoverage fonts) {
    return Diagnostic.first(CaseText.of(review, kind)
        .stream()
        .flatMap(text -> fonts.missing(text.text())
            .map(missing -> complaint(text.typed(), missing.codePoint())
                .quoting(Character.toString(missing.codePoint()))))
        .limit(Diagnostic.MOST_TOLD + 1)
        .toList());
  }

  static boolean tells(Diagnostic problem) {
    return problem.code().equals(CODE);
  }

  /** That this character cannot be printed where it stands. */
  static Diagnostic complaint(FieldPath at, int codePoint) {
    String shown = "'" + Character.toString(codePoint) + "' (" + Visible.number(codePoint) + ")";
    return Diagnostic.error(CODE, at, shown + " cannot be printed on paper", hint(codePoint));
  }

  private static String hint(int codePoint) {
    if (FontCoverage.runsLeftward(codePoint)) {
      return "lines run from left to right here; write it in letters that do";
    }
    if (!FontCoverage.standsAlone(codePoint)) {
      return "letters of its script change places or join, and are not printed one by one; write it in Latin letters";
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          "it is seen only together with others, if at all; leave it out";
      default -> "the letter's fonts hold Latin, Greek and Cyrillic letters; write it in these, or give the pack a font"
          + " that has it";
    };
  }
}
