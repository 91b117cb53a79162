package org.imrletters.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.review.Role;

/**
 * One letter of a case, as of one version.
 *
 * @param version the version
 * @param problems everything that is wrong with it
 * @param sheets its pages; those of an earlier version while something is wrong; absent where there never were any
 * @param isOld whether they are of an earlier version
 * @param kinds the letters that the case has: the one for the file, one in large print, one to each recipient and in each
 *     language of the pack, and a draft of what is wrong
 */
record View(int version, List<Diagnostic> problems, Optional<Sheets> sheets, boolean isOld, List<String> kinds) {

  static final String FILE = "file";
  private static final String DRAFT = "draft";
  private static final String LARGE = "large";
  private static final String TO = "to ";
  private static final String IN = "in ";

  /** Nothing, as before the first version. */
  static final View NONE = new View(0, List.of(), Optional.empty(), false, List.of(FILE));

  /** The next version of this view; while something is wrong, the letter that this one has is shown. */
  View next(Snapshot now, String caseName, String kind) {
    try {
      ImrLetters letters = now.letters().orElseThrow(() -> new PackException(now.problems()));
      CheckedCase checked = now.read(letters, caseName);
      return kind.equals(DRAFT) ? drafted(now, letters, checked) : composed(now, letters, checked, kind);
    } catch (LetterException wrong) {
      return without(now, wrong.problems());
    } catch (IOException unreadable) {
      return without(now, List.of(Snapshot.unreadable(unreadable).in(Location.ofFile(caseName))));
    }
  }

  private View without(Snapshot now, List<Diagnostic> told) {
    return new View(now.version(), told, sheets, sheets.isPresent(), kinds);
  }

  private View composed(Snapshot now, ImrLetters letters, CheckedCase checked, String kind) throws IOException {
    try {
      PrintableLetter whole = letters.compose(checked);
      Sheets made = Sheets.of(of(whole, kind));
      return new View(now.version(), whole.warnings(), Optional.of(made), false, kinds(whole, checked));
    } catch (CaseException wrong) {
      boolean hasLetter = sheets.filter(its -> !its.letter().isDraft()).isPresent();
      return hasLetter ? with(DRAFT).without(now, wrong.problems()) : drafted(now, letters, checked);
    } catch (PackException wrong) {
      return without(now, Stream.concat(checked.problems().stream(), wrong.problems().stream()).toList());
    }
  }

  /** Whatever is wrong with a case, a draft of it fills up while it is typed. */
  private View drafted(Snapshot now, ImrLetters letters, CheckedCase checked) throws IOException {
    PrintableLetter draft = letters.draft(checked);
    return new View(now.version(), draft.warnings(), Optional.of(Sheets.of(draft)), false, with(DRAFT).kinds);
  }

  private View with(String kind) {
    List<String> all = Stream.concat(kinds.stream(), Stream.of(kind)).distinct().toList();
    return new View(version, problems, sheets, isOld, all);
  }

  private static PrintableLetter of(PrintableLetter whole, String kind) {
    return kind.equals(LARGE) ? whole.largePrint()
        : kind.startsWith(TO) ? whole.forRecipient(kind.substring(TO.length()))
            : kind.startsWith(IN) ? whole.inLanguage(kind.substring(IN.length())) : whole;
  }

  private static List<String> kinds(PrintableLetter whole, CheckedCase checked) {
    List<String> kinds = new ArrayList<>(List.of(FILE, LARGE));
    List<Role> readers = whole.isPublic() ? List.of() : checked.review().orElseThrow().recipients();
    readers.forEach(role -> kinds.add(TO + role.word()));
    whole.languages().forEach(tag -> kinds.add(IN + tag));
    return kinds;
  }
}
