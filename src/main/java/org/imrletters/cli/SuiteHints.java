package org.imrletters.cli;

import java.util.List;
import org.imrletters.diagnostic.Visible;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;
import org.imrletters.golden.report.SummaryText;
import picocli.CommandLine.ParseResult;

/** Says on standard error how the letters of a run stand, and what can be done about those that are not as approved. */
final class SuiteHints {

  private SuiteHints() {}

  /** Options that decide which letters are compared, and without which others would be. */
  private static final List<String> DECIDING = List.of("--pack", "--guidelines", "--lists", "--compare", "--only");

  static void say(Findings findings, SuiteRun run, ParseResult typed, Streams streams) {
    String where = Visible.text(run.folders())
        + (DECIDING.stream().anyMatch(typed::hasMatchedOption) ? ", with the same options" : "");
    if (findings.letters(Standing.CHANGED) > 0) {
      hint("To look at what changed, and approve it: imr review ", where, streams);
    }
    if (findings.letters(Standing.NOT_APPROVED_YET) > 0) {
      hint("To approve what is new, once it was looked at: imr accept ", where, streams);
    }
    if (findings.letters(Standing.GONE) > 0) {
      hint("To remove what has no case any more: imr accept --prune ", where, streams);
    }
    streams.say(SummaryText.tally(findings));
  }

  private static void hint(String words, String where, Streams streams) {
    streams.say(words + where);
  }
}
