package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;

/**
 * A letter to the parties lists the records that were reviewed, as a determination must (required by 8 CCR
 * 9792.10.6(d)).
 */
final class ALetterToThePartiesListsTheRecords implements Rule {

  @Override
  public String code() {
    return "no-records-reviewed";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.isForTheParties() || !reading.review().records().isEmpty()) {
      return List.of();
    }
    return List.of(Diagnostic.error(code(), Reading.COPY, "a letter to the parties lists the records reviewed")
        .hint("add records, each with its title, author and date"));
  }
}
