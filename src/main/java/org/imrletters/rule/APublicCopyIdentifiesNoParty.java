package org.imrletters.rule;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.words.Folded;
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
    List<PartyTraces.Trace> traces = PartyTraces.of(review, reading.lists());
    return reading.printed().stream().flatMap(text -> check(text, reading, traces)).toList();
  }

  private Stream<Diagnostic> check(CaseText text, Reading reading, List<PartyTraces.Trace> traces) {
    NameInUse use = new NameInUse(Names.Parts.of(reading.lists()), text.prose().isPresent());
    Folded folded = reading.words(text).folded();
    List<PartyTraces.Trace.Found> found = traces.stream().flatMap(trace -> trace.in(folded, use).stream()).toList();
    return PartyTraces.Trace.Found.apart(found).stream().map(leak -> told(text, leak));
  }

  private Diagnostic told(CaseText text, PartyTraces.Trace.Found leak) {
    String words = leak.typed();
    return Diagnostic
        .error(code(), text.at(), "a public copy tells " + leak.trace().called() + ": " + Visible.quoted(words))
        .quoting(words)
        .hint("leave it out, or write 'the injured worker' and the like; or make this copy: party");
  }
}
