package org.imrletters.rule.imr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Prose;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Sentence;
import org.imrletters.words.WordSet;

/**
 * Where the reviewer cites the MTUS and nothing else, the rationale does not say that the MTUS is silent on the request
 * (practice; see 8 CCR 9792.21.1).
 */
record TheMtusIsCitedForWhatItSays(String code) implements Rule.OfEachItem {

  private static final WordSet MTUS = WordSet.starting("mtus");

  /** One of these is part of every form, and of few other sentences. */
  private static final WordSet SILENT = WordSet.starting("silent", "address", "discuss", "mention", "cover",
      "applicable", "recommendation", "guid", "statement", "criteri", "section", "speak", "deal", "said", "word",
      "absent", "found", "open");

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    Optional<Prose> rationale = item.item()
        .expertReviewer()
        .filter(cited -> !cited.mtus().isEmpty() && cited.nonMtus().isEmpty() && cited.otherGuidelines().isEmpty())
        .flatMap(cited -> item.item().rationale());
    List<Sentence> said = rationale.map(reading::sentences).orElse(List.of());
    return said.stream()
        .filter(sentence -> sentence.hasAny(MTUS) && sentence.hasAny(SILENT) && Form.isSilent(sentence.text()))
        .findFirst()
        .map(
            sentence -> Diagnostic
                .warning(code, item.at("rationale"),
                    item.named() + " is decided by the MTUS, and its rationale says that it is silent",
                    "cite under nonMtus what the decision rests on, or correct the rationale")
                .quoting(sentence.typed()));
  }

  /** The forms, made when a sentence may have one. What is silent on something else may still be cited. */
  private static final class Form {

    private static final int LONGEST = 400;

    private static final String REQUEST = "(?:th(?:is|e)(?: (?:request|treatment|service|device|drug|"
        + "procedure|test|topic|issue|modality|therapy|item))?|it)";
    private static final String ON_IT = "(?: (?:on|for|about|regarding|concerning|as to) " + REQUEST
        + ".*| here|\\W*$)";
    private static final String MTUS = "\\bmtus\\b[^.;]{0,40}\\b";

    private static final Pattern ANY = Pattern.compile(String.join("|", MTUS + "(?:is|are) silent" + ON_IT,
        MTUS + "(?:do|does|did)(?:n't| not) (?:\\w+ly )?(?:address|discuss|mention|cover|speak (?:to|of)|deal with)(?: "
            + REQUEST + ".*|\\W*$)",
        MTUS + "(?:(?:do|does)(?:n't| not) (?:have|give|make|offer|provide|contain|include) an?y?"
            + "|(?:ha(?:s|ve)|gives?|makes?|offers?|provides?|contains?|includes?) no) (?:\\w+ )?"
            + "(?:recommendations?|guidance|guidelines?|statements?|criteria|section)" + ON_IT,
        "^" + REQUEST + "[^.;,]{0,40} (?:is|are)(?:n't| not) (?:\\w+ly )?(?:addressed|discussed|mentioned|covered)"
            + " (?:in|by|within) the (?:ca |california )?mtus\\b",
        "^(?:there (?:is|are) )?(?:nothing|no (?:mention|discussion|guidance|word|recommendation))(?: \\w+){0,2}"
            + " (?:on|of|about|for|regarding) " + REQUEST
            + "[^.;,]{0,20} (?:in|by|from) the (?:ca |california )?mtus\\b",
        MTUS + "leaves? (?:the (?:matter|question|issue)|" + REQUEST + ") open\\b",
        "^" + REQUEST + "[^.;,]{0,20} is (?:absent from|not found in|missing from) the (?:ca |california )?mtus\\b",
        "\\bmtus\\b[^.;]{0,20}\\b(?:not|none|nothing)(?: is)? applicable\\W*$",
        "\\bno\\b[^.;]{0,25}\\bapplicable (?:ca |california )?mtus",
        "\\b(?:no|none)\\b[^.;]{0,25}\\bmtus\\b[^.;]{0,20}\\b(?:is|are) applicable"));

    private static boolean isSilent(String sentence) {
      return sentence.length() < LONGEST && ANY.matcher(sentence.toLowerCase(Locale.ROOT).replace('\n', ' ')).find();
    }
  }
}
