package org.imrletters.cli;

import org.imrletters.diagnostic.Visible;
import org.imrletters.results.SummaryText;
import org.imrletters.suite.Findings;
import org.imrletters.suite.Standing;

/** Says on standard error how the letters of a run stand, and what can be done about those that are not as approved. */
final class SuiteHints {

  private SuiteHints() {}

  static void say(Findings findings, SuiteRun run, Streams streams) {
    if (findings.letters(Standing.CHANGED) > 0) {
      hint("To look at what changed, and approve it: imr review ", run, streams);
    }
    if (findings.letters(Standing.NOT_APPROVED_YET) > 0) {
      hint("To approve what is new, once it was looked at: imr accept ", run, streams);
    }
    if (findings.letters(Standing.GONE) > 0) {
      hint("To remove what has no case any more: imr accept --prune ", run, streams);
    }
    streams.say(SummaryText.tally(findings));
  }

  private static void hint(String words, SuiteRun run, Streams streams) {
    streams.say(words + Visible.text(run.folders()));
  }
}
