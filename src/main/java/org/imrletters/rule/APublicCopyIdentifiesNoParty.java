package org.imrletters.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.words.Visible;

/**
 * A public copy holds no name, address, claim number or birth date of a party (required by Labor Code 138.7(a)). The
 * facts under {@code parties}, {@code application} and {@code records} are not printed there.
 */
final class APublicCopyIdentifiesNoParty implements Rule {

  @Override
  public String code() {
    return "public-copy-identifies";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    Case review = reading.review();
    if (review.copy().filter(copy -> copy == Copy.PUBLIC).isEmpty()) {
      return List.of();
    }
    List<PartyTraces.Trace> traces = PartyTraces.of(review);
    return reading.printed().stream().flatMap(text -> check(text, traces)).toList();
  }

  private Stream<Diagnostic> check(CaseText text, List<PartyTraces.Trace> traces) {
    Map<String, String> found = new LinkedHashMap<>();
    traces.forEach(trace -> trace.in(text)
        .filter(words -> found.keySet().stream().noneMatch(other -> other.contains(words) || words.contains(other)))
        .ifPresent(words -> found.put(words, trace.called())));
    return found.entrySet().stream().map(trace -> told(text, trace.getKey(), trace.getValue()));
  }

  private Diagnostic told(CaseText text, String words, String called) {
    return Diagnostic.error(code(), text.at(), "a public copy tells " + called + ": " + Visible.quoted(words))
        .quoting(words)
        .hint("leave it out, or write 'the injured worker' and the like; or make this copy: party");
  }
}
