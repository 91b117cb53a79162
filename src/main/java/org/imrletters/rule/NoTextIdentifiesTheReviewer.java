package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Visible;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Words;

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
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    for (Reading.CutText cut : reading.cut()) {
      if (cut.text().isPrinted()) {
        check(cut.text(), cut.words()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Diagnostic> check(CaseText text, Words words) {
    return ReviewerTraces.in(text, words)
        .map(trace -> Diagnostic.error(code(), text.at(), "this tells who the reviewer is: " + Visible.quoted(trace))
            .quoting(trace)
            .hint("leave it out; a letter gives states of licensure and specialties, and nothing else"));
  }
}
