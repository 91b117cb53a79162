package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
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
    switch (format.get().orElse(Report.HUMAN)) {
      case JSON -> streams.print(JsonReport.of(problems));
      case SARIF -> streams.print(SarifReport.of(problems, ImrLetters.version()));
      case HUMAN -> checkup.tell(notes.get(), streams);
      case SHORT -> {
        streams.print(Problems.lines(Problems.shown(problems, notes.get()), streams.outInk()));
        checkup.count(notes.get(), streams);
      }
    }
    return checkup.exitCode(strict.get());
  }

  /** How complaints are reported. */
  enum Report {
    HUMAN, SHORT, JSON, SARIF
  }
}
