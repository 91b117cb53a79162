package org.imrletters.rule;

import java.util.stream.Stream;
import org.imrletters.review.Case;

/** The texts that any copy of a letter prints; the papers around a case are for the parties alone. */
final class PrintedText {

  private PrintedText() {}

  static Stream<CaseText> of(Case review) {
    return CaseText.of(review).stream().filter(text ->
        Stream.of(CasePapers.APPLICATION, CasePapers.PARTIES, CasePapers.RECORDS).noneMatch(text.at()::isWithin));
  }
}
