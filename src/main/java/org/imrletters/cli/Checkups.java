package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.diagnostic.Diagnostic;

/**
 * What came of checking many files.
 *
 * @param files one for each file, in the order in which they were given
 */
record Checkups(List<Checkup> files) {

  /** Checks these files, and those below these folders; a name that is given twice is checked once. */
  static Checkups of(List<Path> given, ImrLetters letters, Streams streams) {
    return new Checkups(given.stream().distinct().flatMap(path -> of(path, letters, streams)).toList());
  }

  private static Stream<Checkup> of(Path given, ImrLetters letters, Streams streams) {
    CaseSource source = new CaseSource(given, streams);
    if (!Files.isDirectory(source.file())) {
      return Stream.of(Checkup.of(source, letters));
    }
    try {
      List<Path> below = CaseFinder.below(given, source.file());
      if (below.isEmpty()) {
        throw new IOException("there is no case file in this folder");
      }
      // On all processors: a night's files are many, and each is checked by itself.
      return below.parallelStream().map(file -> Checkup.of(new CaseSource(file, streams), letters)).toList().stream();
    } catch (IOException e) {
      return Stream.of(Checkup.unreadable(source, Trouble.reading(source.name(), e)));
    }
  }

  List<Diagnostic> problems() {
    return files.stream().flatMap(file -> file.problems().stream()).toList();
  }

  /** The highest of all files; where warnings count as errors, at least that of a wrong case. */
  int exitCode(boolean strict) {
    int highest = files.stream().mapToInt(Checkup::exitCode).max().orElse(ExitCode.FINE);
    return strict && !problems().isEmpty() ? Math.max(highest, ExitCode.CASE) : highest;
  }
}
