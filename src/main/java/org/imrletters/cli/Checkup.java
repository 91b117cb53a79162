package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.imrletters.golden.report.SummaryText;

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

  /** Checks a file, or those below a folder. */
  static Checkup of(Input input, ImrLetters letters) {
    return placed(input.name(), () -> Files.isDirectory(input.file()) ? ofFolder(input, letters)
        : ofCase(input.name(), letters, input.read(letters::read)));
  }

  /** Checks a case that complaints call so. */
  static Checkup of(String name, ImrLetters letters, Supplier<CheckedCase> read) {
    return placed(name, () -> ofCase(name, letters, read.get()));
  }

  private static Checkup placed(String name, Supplier<Checkup> checked) {
    try {
      return checked.get();
    } catch (LetterException e) {
      return placed(name, e.problems(), Failures.exitCode(e));
    } catch (Trouble e) {
      return placed(name, List.of(Diagnostic.error("unreadable-file", FieldPath.ROOT, e.sentence())), e.exitCode());
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

  private static Checkup ofCase(String file, ImrLetters letters, CheckedCase checked) {
    try {
      PrintableLetter letter = letters.compose(checked);
      letter.mustPrint(); // so that what is found right prints in every format, to each who gets it
      letter.reachable().forEach(PrintableLetter::mustPrint);
      return placed(file, letter.warnings(), ExitCode.FINE);
    } catch (CaseException wrong) {
      return placed(file, wrong.problems(), ExitCode.CASE);
    } catch (PackException wrong) {
      List<Diagnostic> all = Stream.concat(checked.problems().stream(), wrong.problems().stream()).toList();
      return placed(file, all, ExitCode.PACK);
    }
  }

  private static Checkup placed(String name, List<Diagnostic> problems, int exitCode) {
    Location file = Location.ofFile(name);
    SourceMap somewhere = (path, quote) -> Optional.of(file);
    return new Checkup(1, problems.stream().map(problem -> problem.in(somewhere)).toList(), exitCode);
  }

  static Checkup together(Stream<Checkup> parts) {
    List<Checkup> all = parts.toList();
    return new Checkup(all.stream().mapToInt(Checkup::files).sum(),
        all.stream().flatMap(part -> part.problems.stream()).toList(),
        all.stream().mapToInt(Checkup::exitCode).max().orElse(ExitCode.FINE));
  }

  /** What the shell is told. */
  int exitCode(boolean strict) {
    boolean fatal = problems.stream().anyMatch(problem -> Problems.isFatal(problem, strict));
    return fatal ? Math.max(exitCode, ExitCode.CASE) : exitCode;
  }

  /** Shows people every complaint in full, and counts them. */
  void tell(boolean notes, Streams streams) {
    List<Diagnostic> shown = Problems.shown(problems, notes);
    streams.print(Problems.text(shown, streams.outInk()));
    shown.stream().findFirst().ifPresent(one -> streams.say("For more about a code: imr explain " + one.code()));
    count(notes, streams);
  }

  /** Counts them. */
  void count(boolean notes, Streams streams) {
    streams.say(SummaryText.count(files, "file") + ", " + Problems.tally(problems));
    Problems.count(problems, notes, streams);
  }
}
