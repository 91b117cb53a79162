package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.words.Folded;

/** A text that is given holds a word, since a letter would print a hole in its place (its form asks for it). */
record NoGivenTextIsBlank(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(reading.texts(), text -> text.prose().isEmpty() && Folded.isBlank(text.text()),
        text -> Diagnostic.error(code, text.at(), "this value holds no word")
            .hint("write what belongs there, or leave it out if it may be left out"));
  }
}
