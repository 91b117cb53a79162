package org.imrletters.rule.imr;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/**
 * A guideline that is cited with its year is one of the Medical Treatment Utilization Schedule, so that title and year
 * fit together (practice).
 */
record EveryMtusGuidelineIsKnown(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Rule.told(CitedGuideline.in(reading),
        cited -> cited.source().year().isPresent() && !cited.source().title().isBlank()
            && MtusEditions.of(reading.lists())
                .of(cited.source().title(), cited.source().year().get().getValue())
                .isEmpty(),
        cited -> unknown(cited, MtusEditions.of(reading.lists())));
  }

  private Diagnostic unknown(CitedGuideline cited, MtusEditions known) {
    List<MtusEditions.Edition> sameTitle = known.of(cited.source().title());
    String message = "the MTUS has no guideline " + Visible.quoted(cited.named());
    if (sameTitle.isEmpty()) {
      return Diagnostic.warning(code, cited.at().field("title"), message).hint(nearest(cited, known));
    }
    String years = sameTitle.stream().map(edition -> String.valueOf(edition.year())).collect(Collectors.joining(", "));
    return Diagnostic.warning(code, cited.at().field("year"), message).hint("the years of this title are: " + years);
  }

  private static String nearest(CitedGuideline cited, MtusEditions known) {
    return Suggestion.hint(cited.source().title(), known.titles(), "give what is no part of the MTUS under nonMtus");
  }
}
