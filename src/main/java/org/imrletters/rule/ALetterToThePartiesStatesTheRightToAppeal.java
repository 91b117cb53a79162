package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Statement;
import org.imrletters.words.Visible;

/**
 * A letter to the parties states that the determination is binding and may be appealed to the WCAB within 30 days of
 * mailing (required by Labor Code 4610.6(g) and (h)).
 */
record ALetterToThePartiesStatesTheRightToAppeal(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.isForTheParties() || reading.kind().states().contains(Statement.APPEAL_RIGHTS)) {
      return List.of();
    }
    String message = "the pack " + Visible.quoted(reading.kind().name())
        + " does not tell the parties of their right to appeal";
    return List.of(Diagnostic.error(code, Reading.COPY, message)
        .hint("name the section that does under states: {appealRights: ...} in its pack.yaml, and"
            + " list it in sections"));
  }
}
