package org.imrletters.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.kind.CaseText;

/** Words by which a party is known, and what they are called in a complaint. */
record PartyTrace(String called, Pattern words) {

  /** The first such words of a text. */
  Optional<String> in(CaseText text) {
    Matcher found = words.matcher(text.text());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
