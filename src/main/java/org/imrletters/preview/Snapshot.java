package org.imrletters.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.explain.Explanation;
import org.imrletters.file.SizeLimit;

/**
 * All that pages are made of, as it was saved at one time.
 *
 * @param version counts from 1
 * @param setup what is shown
 * @param letters what makes letters; absent while its pack, library or word lists are wrong
 * @param problems why it is absent, or no cases could be found
 * @param cases the names of the case files
 */
record Snapshot(int version, Setup setup, Optional<ImrLetters> letters, List<Diagnostic> problems, List<String> cases) {

  /** The first, or the next: with letters made anew, or those that there are. */
  static Snapshot after(Optional<Snapshot> before, Setup setup, boolean anew) {
    int version = before.map(Snapshot::version).orElse(0) + 1;
    List<String> cases = cases(setup);
    if (!anew && before.isPresent() && before.get().letters.isPresent()) {
      return new Snapshot(version, setup, before.get().letters, List.of(), cases);
    }
    try {
      return new Snapshot(version, setup, Optional.of(setup.letters().get()), List.of(), cases);
    } catch (LetterException wrong) {
      return new Snapshot(version, setup, Optional.empty(), wrong.problems(), cases);
    } catch (UncheckedIOException unreadable) {
      return new Snapshot(version, setup, Optional.empty(), List.of(unreadable(unreadable.getCause())), cases);
    }
  }

  /** What a file that cannot be read is told as. */
  static Diagnostic unreadable(IOException e) {
    return Diagnostic.error("unreadable-file", FieldPath.ROOT, SizeLimit.reason(e));
  }

  /** None where the folder is away; links that lead out of it are no cases of it. */
  private static List<String> cases(Setup setup) {
    Path top = setup.file();
    if (!Files.isDirectory(top)) {
      return setup.isFolder() ? List.of() : List.of(setup.given().toString());
    }
    try {
      Path real = top.toRealPath();
      return CaseFinder.below(setup.given(), top)
          .stream()
          .filter(name -> isIn(real, setup.folder().resolve(name)))
          .map(Path::toString)
          .toList();
    } catch (IOException away) {
      return List.of();
    }
  }

  private static boolean isIn(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder);
    } catch (IOException gone) {
      return false;
    }
  }

  /** The page of help about a code: one of ours, or a rule's of the pack of this case. */
  Optional<Explanation> help(String code, String caseName) throws IOException {
    Optional<Explanation> ours = Explanation.of(code);
    if (ours.isPresent() || letters.isEmpty() || !cases.contains(caseName)) {
      return ours;
    }
    return Optional.ofNullable(read(letters.get(), caseName).rulePages().get(code))
        .map(page -> Explanation.of(code, page));
  }

  CheckedCase read(ImrLetters with, String caseName) throws IOException {
    try (InputStream in = SizeLimit.open(setup.folder().resolve(caseName))) {
      return with.read(in, caseName);
    }
  }
}
