package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.RunArchive;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.file.WholeFile;

final class RecordCommand extends LetterCommand {

  private final Supplier<List<Path>> given = parameters(Argument.path("DIR|ZIP"),
      "The folder of a run, then its cases as they were given for it; with --verify, the archive.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("ZIP"),
      "Where the archive goes.");
  private final Supplier<Boolean> verify = flag("--verify",
      "Holds an archive against its hashes, and each PDF in it against what its case gives now.");

  RecordCommand(Streams streams) {
    super("record", streams);
  }

  @Override
  public Integer call() throws IOException {
    return verify.get() ? verified() : written();
  }

  private int written() throws IOException {
    Path named = given.get().get(0);
    OutputFile archive = output.get()
        .map(this::output)
        .orElseThrow(() -> Trouble.usage("name the archive with -o ZIP"));
    try (BatchFolder run = EndedRun.open(named, streams)) {
      Iterator<CaseInput> cases = Input.cases(given.get().subList(1, given.get().size()), streams);
      Trouble.unlessUnwritable(archive.name(),
          () -> WholeFile.write(archive.file(), out -> RunArchive.write(run, cases, madeWith(), out)));
      return ExitCode.FINE;
    }
  }

  /** A pack that travels with the library is known by its name, and named again to verify. */
  private Map<String, Path> madeWith() {
    Map<String, Path> inputs = named();
    inputs.replaceAll((name, path) -> streams.folder().resolve(path));
    inputs.values().removeIf(Files::notExists);
    return inputs;
  }

  private int verified() {
    Path named = given.get().get(0);
    List<Diagnostic> found = Trouble.unlessUnreadable(named.toString(),
        () -> RunArchive.verify(streams.folder().resolve(named), kept -> letters(Optional.of(kept))));
    Problems.print(found, false, streams);
    streams.say(found.isEmpty() ? "the archive holds the run as it was" : Problems.tally(found));
    return found.stream().anyMatch(Diagnostic::isError) ? ExitCode.CASE
        : found.isEmpty() ? ExitCode.FINE : ExitCode.OTHER_VERSION;
  }
}
