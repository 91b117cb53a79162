package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader.Supersedes;

/**
 * A letter that replaces an earlier one of its own case says what it corrects and why, so that nobody has to lay the two
 * side by side (practice).
 */
record EveryCorrectionSaysWhatAndWhy(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.review().header().supersedes().stream().flatMap(this::check).toList();
  }

  /** One of another case may be replaced as it is joined to this one, and nothing in it be corrected. */
  private Stream<Diagnostic> check(Supersedes earlier) {
    boolean what = !earlier.corrected().isEmpty();
    boolean why = earlier.reason().isPresent();
    boolean corrects = what || why || earlier.number().isEmpty();
    String lacks = what ? "why" : why ? "what" : "what and why";
    return !corrects || what && why ? Stream.empty()
        : Stream.of(Diagnostic
            .warning(code, new FieldPath("case.supersedes"),
                "an earlier letter is corrected, and the parties are not told " + lacks)
            .hint("give both: corrected is what reads otherwise now, and reason says why"));
  }
}
