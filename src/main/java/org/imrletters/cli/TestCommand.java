package org.imrletters.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;
import org.imrletters.golden.report.HtmlReport;
import org.imrletters.golden.report.JunitReport;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

final class TestCommand extends SuiteCommand {

  /** Options that decide which letters are compared, and without which others would be. */
  private static final List<String> DECIDING = List.of("--pack", "--pack-root", "--guidelines", "--lists", "--compare",
      "--only");

  private final Supplier<List<Path>> given = parameters(Argument.path("DIR"), "Folders of cases.");
  private final Supplier<Optional<Report>> format = format(Report.values(),
      "human is the default, junit is XML as CI systems read it.");
  private final Supplier<Optional<Path>> report = option("--report", Argument.path("FILE"),
      "A page for browsers with all that changed, in words and in pictures of pages.");

  TestCommand(Streams streams) {
    super("test", streams);
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.of(given.get(), this);
    boolean isForCi = format.get().equals(Optional.of(Report.JUNIT));
    Findings findings = new Findings();
    JunitReport junit = new JunitReport(run::of, System::nanoTime);
    HtmlReport page = new HtmlReport(run::of);
    run.compare(outcome -> {
      findings.accept(outcome);
      if (isForCi) {
        junit.accept(outcome);
      }
      report.get().ifPresent(file -> page.accept(outcome));
    });
    streams.print(isForCi ? junit.xml() : SummaryText.of(findings, run::of, streams.outInk()));
    report.get().ifPresent(file -> output(file).write(page.html(findings).getBytes(StandardCharsets.UTF_8)));
    hint(findings, run);
    streams.say(SummaryText.tally(findings));
    return run.exitCode();
  }

  /** What can be done about letters that are not as approved. */
  private void hint(Findings findings, SuiteRun run) {
    boolean decided = DECIDING.stream().anyMatch(spec().commandLine().getParseResult()::hasMatchedOption);
    String where = Visible.text(run.folders()) + (decided ? ", with the same options" : "");
    if (findings.letters(Standing.CHANGED) > 0) {
      streams.say("To look at what changed, and approve it: imr review " + where);
    }
    if (findings.letters(Standing.NOT_APPROVED_YET) > 0) {
      streams.say("To approve what is new, once it was looked at: imr accept " + where);
    }
    if (findings.letters(Standing.GONE) > 0) {
      streams.say("To remove what has no case any more: imr accept --prune " + where);
    }
  }

  /** How the results are reported. */
  enum Report {
    HUMAN, JUNIT
  }
}
