package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Visible;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Doubles;

/** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
final class NoWordIsDoubled implements Rule {

  @Override
  public String code() {
    return "doubled-words";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    for (Reading.CutText cut : reading.cut()) {
      Doubles.in(cut.words()).forEach(twice -> found.add(doubled(cut.text(), twice)));
    }
    return found;
  }

  private Diagnostic doubled(CaseText text, String twice) {
    return Diagnostic.warning(code(), text.at(), Visible.quoted(twice) + " says the same twice in a row")
        .quoting(twice)
        .hint("delete one of the two, or write what was meant");
  }
}
