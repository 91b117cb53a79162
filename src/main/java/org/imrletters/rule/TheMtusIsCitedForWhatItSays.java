package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;

/**
 * Where the reviewer cites the MTUS and nothing else, the rationale does not say that the MTUS is silent on the request
 * (practice; see 8 CCR 9792.21.1).
 */
final class TheMtusIsCitedForWhatItSays implements Rule {

  /** What is silent is silent on the request; on something else it may be, and still be cited. */
  private static final String REQUEST = "(?:this|it|the (?:request|treatment))";
  private static final String ON_IT = "(?: (?:on|for|about|regarding|concerning|as to) " + REQUEST + ".*|\\W*$)";
  private static final List<String> FORMS = List.of("\\bmtus\\b[^.;]{0,40}\\b(?:is|are) silent" + ON_IT,
      "\\bmtus\\b[^.;]{0,40}\\b(?:do|does|did)(?:n't| not) (?:\\w+ly )?(?:address|discuss|mention|cover)"
          + "(?: " + REQUEST + ".*|\\W*$)",
      "\\bmtus\\b[^.;]{0,40}\\b(?:ha(?:s|ve)|gives?|makes?|offers?|provides?|contains?) no (?:\\w+ )?"
          + "(?:recommendations?|guidance|guidelines?|statements?|criteria|section)" + ON_IT,
      "^" + REQUEST + "[^.;,]{0,40} (?:is|are)(?:n't| not) (?:\\w+ly )?(?:addressed|discussed|mentioned|covered)"
          + " (?:in|by|within) the (?:ca |california )?mtus\\b",
      "\\bmtus\\b[^.;]{0,20}\\b(?:not|none|nothing)(?: is)? applicable\\W*$",
      "\\bno\\b[^.;]{0,25}\\bapplicable (?:ca |california )?mtus",
      "\\b(?:no|none)\\b[^.;]{0,25}\\bmtus\\b[^.;]{0,20}\\b(?:is|are) applicable");

  @Override
  public String code() {
    return "mtus-cited-and-silent";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Each.told(reading.items(), item -> item.item()
        .expertReviewer()
        .filter(TheMtusIsCitedForWhatItSays::isAlone)
        .flatMap(cited -> item.item().rationale())
        .flatMap(rationale -> reading.sentences(rationale)
            .stream()
            .filter(sentence -> sentence.text().length() < 400 && isSilent(sentence.text().toLowerCase(Locale.ROOT)))
            .findFirst())
        .map(sentence -> Diagnostic
            .warning(code(), item.at("rationale"),
                item.named() + " is decided by the MTUS, and its rationale says that it is silent")
            .quoting(sentence.typed())
            .hint("cite under nonMtus what the decision rests on, or correct the rationale")));
  }

  private static boolean isAlone(Citation cited) {
    return !cited.mtus().isEmpty() && cited.nonMtus().isEmpty() && cited.otherGuidelines().isEmpty();
  }

  private static boolean isSilent(String sentence) {
    return sentence.contains("mtus")
        && FORMS.stream().anyMatch(form -> Pattern.compile(form).matcher(sentence.replace('\n', ' ')).find());
  }
}
