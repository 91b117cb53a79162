package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.SourceMap;

/**
 * What came of checking files; a file that cannot be read is a finding like any other.
 *
 * @param files how many were checked
 * @param problems every complaint, each placed in its file, in the order in which the files were given
 * @param exitCode what it means for the shell: the highest code of any file
 */
record Checkup(int files, List<Diagnostic> problems, int exitCode) {

  /** Checks these files, and those below these folders; a name that is given twice is checked once. */
  static Checkup of(List<Path> given, ImrLetters letters, Streams streams) {
    return together(given.stream().distinct().map(path -> of(new Input(path, streams), letters)));
  }

  private static Checkup of(Input input, ImrLetters letters) {
    try {
      return Files.isDirectory(input.file()) ? ofFolder(input, letters) : ofFile(input, letters);
    } catch (LetterException e) {
      return placed(input, e.problems(), Failures.exitCode(e));
    } catch (Trouble e) {
      return placed(input, List.of(Diagnostic.error("unreadable-file", FieldPath.ROOT, e.sentence())), e.exitCode());
    }
  }

  private static Checkup ofFolder(Input folder, ImrLetters letters) {
    List<Path> below = Trouble.unlessUnreadable(folder.name(), () -> CaseFinder.below(folder.given(), folder.file()));
    if (below.isEmpty()) {
      throw Trouble.reading(folder.name(), "there is no case file in this folder");
    }
    // On all processors: a night's files are many, and each is checked by itself.
    return together(below.parallelStream().map(file -> of(new Input(file, folder.streams()), letters)));
  }

  private static Checkup ofFile(Input file, ImrLetters letters) {
    CheckedCase checked = file.read(letters::read);
    try {
      PrintableLetter letter = letters.compose(checked);
      letter.pdf(); // so that what is found right prints in every format, to each who gets it
      letter.reachable().forEach(PrintableLetter::pdf);
      return placed(file, letter.warnings(), ExitCode.FINE);
    } catch (CaseException wrong) {
      return placed(file, wrong.problems(), ExitCode.CASE);
    } catch (PackException wrong) {
      List<Diagnostic> all = Stream.concat(checked.problems().stream(), wrong.problems().stream()).toList();
      return placed(file, all, ExitCode.PACK);
    }
  }

  private static Checkup placed(Input input, List<Diagnostic> problems, int exitCode) {
    Location file = Location.ofFile(input.name());
    SourceMap somewhere = (path, quote) -> Optional.of(file);
    return new Checkup(1, problems.stream().map(problem -> problem.in(somewhere)).toList(), exitCode);
  }

  private static Checkup together(Stream<Checkup> parts) {
    List<Checkup> all = parts.toList();
    return new Checkup(all.stream().mapToInt(Checkup::files).sum(),
        all.stream().flatMap(part -> part.problems.stream()).toList(),
        all.stream().mapToInt(Checkup::exitCode).max().orElse(ExitCode.FINE));
  }
}
