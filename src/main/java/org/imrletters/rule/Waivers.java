package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case.Waiver;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/**
 * Hides what a case breaks knowingly, and complains about a waiver that is no good.
 *
 * @param waivable the rules that may be waived
 * @param known all codes that a complaint may bear
 */
record Waivers(List<Waiver> waivers, Set<String> waivable, Collection<String> known) {

  private static final String UNKNOWN_RULE = "unknown-rule";
  private static final String NOT_WAIVABLE = "not-waivable";
  private static final String WITHOUT_REASON = "waiver-without-reason";
  private static final String WITHOUT_EFFECT = "waiver-without-effect";

  /** The codes of the complaints about waivers themselves. */
  static final List<String> CODES = List.of(UNKNOWN_RULE, NOT_WAIVABLE, WITHOUT_REASON, WITHOUT_EFFECT);

  /** What is left of the complaints, and the complaints about the waivers, in no particular order. */
  List<Diagnostic> apply(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>(found);
    left.removeIf(problem -> waivers.stream().anyMatch(waiver -> hides(waiver, problem)));
    for (int i = 0; i < waivers.size(); i++) {
      FieldPath at = new FieldPath("waive").entry(i);
      left.addAll(Stream.concat(reason(waivers.get(i), at), rule(waivers.get(i), at, found)).toList());
    }
    return left;
  }

  private boolean hides(Waiver waiver, Diagnostic problem) {
    return waiver.rule().equals(problem.code()) && waivable.contains(waiver.rule())
        && problem.at().isWithin(FieldPath.of(waiver.at()));
  }

  private static Stream<Diagnostic> reason(Waiver waiver, FieldPath at) {
    return waiver.because().isBlank() ? Stream.of(Diagnostic.error(WITHOUT_REASON, at.field("because"),
        "this waiver gives no reason", "say why the case breaks this rule, for whoever reads it later"))
        : Stream.empty();
  }

  private Stream<Diagnostic> rule(Waiver waiver, FieldPath at, List<Diagnostic> found) {
    if (!known.contains(waiver.rule())) {
      return Stream.of(unknown(waiver.rule(), at.field("rule"), waivable));
    }
    if (!waivable.contains(waiver.rule())) {
      String message = Visible.quoted(waiver.rule()) + " cannot be waived";
      return Stream.of(Diagnostic.error(NOT_WAIVABLE, at.field("rule"), message,
          "delete this waiver and mend the case; without that no letter can be printed"));
    }
    if (found.stream().noneMatch(problem -> hides(waiver, problem))) {
      String message = "this waiver of " + Visible.quoted(waiver.rule()) + " hides nothing";
      return Stream.of(Diagnostic.warning(WITHOUT_EFFECT, at, message, elsewhere(waiver, found)));
    }
    return Stream.empty();
  }

  /** That this is the code of no rule. */
  static Diagnostic unknown(String rule, FieldPath at, Collection<String> known) {
    return Diagnostic.error(UNKNOWN_RULE, at, Visible.quoted(rule) + " is not a rule", Suggestion.hint(rule, known,
        "write the code that stands in brackets after the complaint, such as duplicate-item"));
  }

  private static String elsewhere(Waiver waiver, List<Diagnostic> found) {
    return found.stream()
        .filter(problem -> problem.code().equals(waiver.rule()))
        .min(Diagnostic.BY_PLACE)
        .map(problem -> "delete it, or did you mean at: " + problem.at() + "?")
        .orElse("delete it; the case keeps this rule");
  }
}
