package org.imrletters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.diagnostic.Visible;
import org.imrletters.render.Unprintable;
import org.imrletters.review.Case;
import org.imrletters.rule.CaseText;

/**
 * Finds where in a case the characters stand that cannot be printed.
 *
 * @param review the case
 * @param sources where its values stand
 */
record Printability(Case review, SourceMap sources) {

  private static final String CODE = "unprintable-character";

  /** A complaint for every value of the case that holds such a character; the pack's own words are told without a place. */
  List<Diagnostic> of(List<Unprintable> characters) {
    List<Diagnostic> complaints = new ArrayList<>();
    for (int codePoint : characters.stream().mapToInt(Unprintable::codePoint).distinct().toArray()) {
      List<Diagnostic> places = places(codePoint).toList();
      complaints.addAll(places.isEmpty() ? List.of(complaint(FieldPath.ROOT, codePoint)) : places);
    }
    return complaints.stream().map(complaint -> complaint.in(sources)).sorted(Diagnostic.BY_PLACE).toList();
  }

  private Stream<Diagnostic> places(int codePoint) {
    String character = Character.toString(codePoint);
    return CaseText.of(review).stream()
        .filter(text -> text.text().contains(character))
        .map(text -> complaint(text.at(), codePoint).quoting(character));
  }

  private static Diagnostic complaint(FieldPath at, int codePoint) {
    String shown = "'" + Character.toString(codePoint) + "' (" + Visible.number(codePoint) + ")";
    return Diagnostic.error(CODE, at, shown + " cannot be printed on paper")
        .hint("the letter's fonts hold Latin, Greek and Cyrillic letters; write it in these, or print text or HTML");
  }
}
