package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Visible;
import org.imrletters.kind.CaseText;

/** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
final class NoPlaceholderIsLeft implements Rule {

  @Override
  public String code() {
    return "placeholder-left";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    for (Reading.CutText cut : reading.cut()) {
      Placeholders.in(cut.words()).forEach(left -> found.add(left(cut.text(), left)));
    }
    return found;
  }

  private Diagnostic left(CaseText text, String left) {
    return Diagnostic.error(code(), text.at(), "a placeholder is left in the text: " + Visible.quoted(left))
        .quoting(left)
        .hint("write what belongs there, or delete it");
  }
}
