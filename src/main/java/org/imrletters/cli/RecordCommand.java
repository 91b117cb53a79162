package org.imrletters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.RunArchive;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.file.SizeLimit;
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
  public Integer call() {
    return verify.get() ? verified() : written();
  }

  private int written() {
    Path named = given.get().get(0);
    OutputFile archive = output.get()
        .map(this::output)
        .orElseThrow(() -> Trouble.usage("name the archive with -o ZIP"));
    try (BatchFolder run = EndedRun.open(named, streams)) {
      return Trouble.unlessUnwritable(archive.name(), () -> {
        Iterator<CaseInput> cases = Input.cases(given.get().subList(1, given.get().size()), streams);
        WholeFile.write(archive.file(), out -> RunArchive.write(run, cases, madeWith(), out));
        return ExitCode.FINE;
      });
    }
  }

  /** A pack that travels with the library is known by its name, and named again to verify. */
  private Map<String, Path> madeWith() {
    Map<String, Path> inputs = new LinkedHashMap<>();
    named().forEach((name, path) -> inputs.put(name, streams.folder().resolve(path)));
    inputs.values().removeIf(Files::notExists);
    return inputs;
  }

  private int verified() {
    Path named = given.get().get(0);
    return Trouble.unlessUnreadable(named.toString(), () -> {
      Path into = Files.createTempDirectory("imr-record");
      try (InputStream archive = SizeLimit.open(streams.folder().resolve(named))) {
        return told(archive, into);
      } finally {
        remove(into);
      }
    });
  }

  private int told(InputStream archive, Path into) throws IOException {
    List<Diagnostic> found = RunArchive.extract(archive, into);
    if (found.isEmpty()) {
      Map<String, Path> asked = named();
      found = RunArchive.verify(into, letters(name -> RunArchive.madeWith(into, name).orElse(asked.get(name))));
    }
    Problems.print(found, false, streams);
    boolean isWrong = found.stream().anyMatch(Diagnostic::isError);
    streams.say(found.isEmpty() ? "the archive holds the run as it was" : Problems.tally(found));
    return isWrong ? ExitCode.CASE : found.isEmpty() ? ExitCode.FINE : ExitCode.OTHER_VERSION;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) { // what a folder holds before the folder
        Files.delete(each);
      }
    }
  }
}
