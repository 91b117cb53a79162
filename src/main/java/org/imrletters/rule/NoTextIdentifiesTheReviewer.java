package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.LetterKind;

/**
 * No text holds a name, initials, license number or signature of the reviewer, who stays unnamed to everyone (required
 * by Labor Code 4610.6(f)).
 */
final class NoTextIdentifiesTheReviewer implements Rule {

  @Override
  public String code() {
    return "reviewer-identified";
  }

  @Override
  public List<Diagnostic> check(Case review, LetterKind kind) {
    return PrintedText.of(review).flatMap(text -> check(text).stream()).toList();
  }

  private Optional<Diagnostic> check(CaseText text) {
    return ReviewerTraces.in(text).map(words ->
        Diagnostic.error(code(), text.at(), "this tells who the reviewer is: " + Quoted.of(words))
            .quoting(words)
            .hint("leave it out; a letter gives states of licensure and specialties, and nothing else"));
  }
}
