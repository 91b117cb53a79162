package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.words.Folded;

/**
 * Every disputed item says why it was decided so, since a decision without reasons can be neither understood nor
 * appealed (see Labor Code 4610.6(e)).
 */
record EveryItemHasARationale(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.items(),
        item -> item.item().rationale().filter(text -> !Folded.isBlank(text.plain())).isEmpty(),
        item -> Diagnostic.error(code, item.at("rationale"), item.named() + " has no rationale")
            .hint("add a rationale that says why the treatment is medically necessary, or why it is not"));
  }
}
