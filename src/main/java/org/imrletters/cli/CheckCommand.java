package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.report.JsonReport;
import org.imrletters.report.SarifReport;

final class CheckCommand extends LetterCommand {

  private final Supplier<List<Path>> given = parameters(Argument.path("CASE|DIR"),
      "Case files, folders of them, or - for standard input.");
  private final Supplier<Optional<Report>> format = format(Report.values(), "human is the default.");
  private final Supplier<Boolean> strict = flag("--strict",
      "Warnings count as errors: the exit code is 1 where there are any.");
  private final Supplier<Boolean> notes = flag(NOTES, SHOWS_NOTES);
  private final Supplier<ImrLetters> library = mailing();

  CheckCommand(Streams streams) {
    super("check", streams);
  }

  @Override
  public Integer call() {
    Checkup checkup = Checkup.of(given.get(), library.get(), streams);
    List<Diagnostic> problems = checkup.problems();
    List<Diagnostic> shown = Problems.shown(problems, notes.get());
    switch (format.get().orElse(Report.HUMAN)) {
      case JSON -> streams.print(JsonReport.of(problems));
      case SARIF -> streams.print(SarifReport.of(problems, ImrLetters.version()));
      case HUMAN -> {
        streams.print(Problems.text(shown, streams.outInk()));
        shown.stream().findFirst().ifPresent(one -> streams.say("For more about a code: imr explain " + one.code()));
        count(checkup);
      }
      case SHORT -> { streams.print(Problems.lines(shown, streams.outInk())); count(checkup); }
    }
    boolean fatal = problems.stream().anyMatch(problem -> Problems.isFatal(problem, strict.get()));
    return fatal ? Math.max(checkup.exitCode(), ExitCode.CASE) : checkup.exitCode();
  }

  private void count(Checkup checkup) {
    streams.say(SummaryText.count(checkup.files(), "file") + ", " + Problems.tally(checkup.problems()));
    Problems.count(checkup.problems(), notes.get(), streams);
  }

  /** How complaints are reported. */
  enum Report {
    HUMAN, SHORT, JSON, SARIF
  }
}
