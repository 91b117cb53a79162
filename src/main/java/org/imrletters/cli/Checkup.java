package org.imrletters.cli;

import java.util.List;
import java.util.Optional;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;

/**
 * What came of checking one file; a file that cannot be read is a finding like any other.
 *
 * @param problems every complaint, each placed in the file
 * @param exitCode what this file alone means for the shell
 */
record Checkup(List<Diagnostic> problems, int exitCode) {

  static Checkup of(CaseSource source, ImrLetters letters) {
    try {
      CheckedCase checked = source.read(letters::read);
      return placed(source, checked.problems(), checked.isSound() ? ExitCode.FINE : ExitCode.CASE);
    } catch (LetterException e) {
      return placed(source, e.problems(), Failures.exitCode(e));
    } catch (Trouble e) {
      return unreadable(source, e);
    }
  }

  /** What came of a file, or of a folder of files, that cannot be read. */
  static Checkup unreadable(CaseSource source, Trouble trouble) {
    Diagnostic problem = Diagnostic.error("unreadable-file", FieldPath.ROOT, trouble.sentence());
    return placed(source, List.of(problem), trouble.exitCode());
  }

  private static Checkup placed(CaseSource source, List<Diagnostic> problems, int exitCode) {
    Location file = Location.ofFile(source.name());
    SourceMap somewhere = (path, quote) -> Optional.of(file);
    return new Checkup(problems.stream().map(problem -> problem.in(somewhere)).toList(), exitCode);
  }
}
