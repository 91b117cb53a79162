package org.imrletters.cli;

import java.util.EnumMap;
import java.util.Map;
import org.imrletters.archive.LetterRecord;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.golden.report.SummaryText;

/** What came of letters that were read back, counted. */
final class ImportTally {

  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
  private int cases;
  private int proved;

  void add(LetterRecord record) {
    counts.merge(record.status(), 1, Integer::sum);
    cases += record.isCase() ? 1 : 0;
    proved += record.proved() ? 1 : 0;
  }

  private int count(Status status) {
    return counts.getOrDefault(status, 0);
  }

  /** Such as {@code 2 read = 2 written + ...; 1 of 2 cases proved, word for word}. */
  String sentence() {
    return BatchCommand.sum(this::count) + "; " + proved + " of " + SummaryText.count(cases, "case")
        + " proved, word for word";
  }

  /** The highest of all letters. */
  int exitCode() {
    return count(Status.FAILED) > 0 ? ExitCode.IO
        : count(Status.HELD) + count(Status.REFUSED) > 0 || proved < cases ? ExitCode.CASE : ExitCode.FINE;
  }
}
