package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.imr.MedicalNames.Specialties;
import org.imrletters.words.Visible;

/** A specialty is not one slip of the pen away from a known one (practice). A specialty like no other is let pass. */
record TheReviewersSpecialtyIsSpelledRight(String code) implements Rule {

  /** So many letters in a row may differ, all others must agree. */
  private static final int SLIP = 2;

  private static final int SHORTEST = 6;

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    reading.reviewers().forEach((at, reviewer) -> {
      List<String> given = reviewer.specialties();
      for (int i = 0; i < given.size(); i++) {
        check(given.get(i), at.field("specialties").entry(i), Specialties.of(reading.lists()), found);
      }
    });
    return found;
  }

  /** Several specialties may be typed as one text. */
  private void check(String typed, FieldPath at, Specialties known, List<Diagnostic> found) {
    boolean whole = known.folded().contains(Specialties.fold(typed));
    for (String one : whole ? List.of(typed) : List.of(typed.split("[,;/]"))) {
      meant(one.strip(), known).ifPresent(name -> found.add(Diagnostic
          .warning(code, at, Visible.quoted(one.strip()) + " is no known specialty", "did you mean '" + name + "'?")
          .quoting(one.strip())));
    }
  }

  private static Optional<String> meant(String typed, Specialties known) {
    String folded = Specialties.fold(typed);
    if (folded.length() < SHORTEST || known.folded().contains(folded)) {
      return Optional.empty();
    }
    return IntStream.range(0, known.names().size())
        .filter(i -> isSlip(folded, known.folded().get(i)))
        .mapToObj(known.names()::get)
        .findFirst();
  }

  private static boolean isSlip(String typed, String name) {
    int start = Arrays.mismatch(typed.toCharArray(), name.toCharArray());
    int end = Arrays.mismatch(backwards(typed), backwards(name));
    int same = Math.min(start + end, Math.min(typed.length(), name.length()));
    return Math.max(typed.length(), name.length()) - same <= SLIP;
  }

  private static char[] backwards(String name) {
    return new StringBuilder(name).reverse().toString().toCharArray();
  }
}
