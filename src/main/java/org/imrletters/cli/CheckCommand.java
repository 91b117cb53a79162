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
  private final Supplier<Optional<Report>> format = option("--format",
      Argument.word("FORMAT", new Choice<>("format", "formats", Report.values())),
      "${COMPLETION-CANDIDATES}; human is the default.");
  private final Supplier<Boolean> strict = flag("--strict",
      "Warnings count as errors: the exit code is 1 where there are any.");
  private final Supplier<Boolean> notes = flag(NOTES, SHOWS_NOTES);
  private final Supplier<ImrLetters> library = mailing();

  CheckCommand(Streams streams) {
    super("check", streams, "Tells all that is wrong with cases, without writing letters.",
        "%nOf a folder, all *.yaml and *.yml below it are checked, but for packs, guideline libraries"
            + " (files with guidelines only), and what a name with a dot in front hides.",
        "%nEvery file is read, even if another one cannot be; the exit code is the highest of" + " theirs.",
        "%nshort is a line for each complaint: file:line:column: severity: message [code].",
        "%njson is one array with an object for each complaint. Its fields: file, line, column,"
            + " endColumn, severity (error, warning, info, note or off), code, path, message, hint, excerpt. Lines and"
            + " columns count from 1; endColumn is the first column after the words that are meant;"
            + " hint is null where there is none.",
        "%nsarif is a log in SARIF 2.1.0, with the help of each code that was told.", "%nExamples:",
        "  imr check cases/", "  imr check --strict --format short roe.yaml doe.yaml",
        "  imr check --format json roe.yaml > problems.json");
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
