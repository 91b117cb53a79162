package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Tells all that is wrong with cases, without printing letters.",
    footer = {
      "%nEvery file is read, even if another one cannot be; the exit code is the highest of theirs.",
      "%nAs JSON it is one array with an object for each complaint. Its fields: file, line, column, endColumn, "
          + "severity (error or warning), code, path, message, hint, excerpt. Lines and columns count from 1; endColumn is the "
          + "first column after the words that are meant; hint is null where there is none.",
      "%nExamples:",
      "  imr check cases/*.yaml",
      "  imr check --format json roe.yaml > problems.json"
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private LetterOptions options = new LetterOptions();

  @Parameters(paramLabel = "CASE", arity = "1..*", description = "Case files, or - for standard input.")
  private List<Path> given = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "human (the default) or json.")
  private ReportFormat format = ReportFormat.human;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ImrLetters letters = options.letters(streams);
    List<Checkup> checkups = given.stream().map(file -> Checkup.of(new CaseSource(file, streams), letters)).toList();
    List<Diagnostic> problems = checkups.stream().flatMap(checkup -> checkup.problems().stream()).toList();
    if (format == ReportFormat.json) {
      streams.print(JsonReport.of(problems));
    } else {
      streams.print(Complaints.text(problems, streams.outInk()));
      streams.say(Tally.count(checkups.size(), "file") + ", " + Tally.of(problems));
    }
    return checkups.stream().mapToInt(Checkup::exitCode).max().orElse(ExitCode.FINE);
  }

  /** Named as they are typed, for picocli's messages. */
  private enum ReportFormat {
    human,
    json
  }
}
