package org.imrletters.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.WholeFile;
import org.imrletters.proof.PagePicture;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.Tolerance;
import org.imrletters.proof.WordChange;

/** What came of holding one letter, or one page of it, against what was approved. */
public sealed interface Outcome {

  /** The case file, even where it is gone. */
  Path caseFile();

  /** The file that this is about: a golden file, or a case file that gives no letter. */
  default Path file() {
    return caseFile();
  }

  /** Whether all is as it was approved. */
  default boolean isSame() {
    return this instanceof Same;
  }

  /** In a few words, to be put behind the file's name. */
  String told();

  /**
   * Approves this, once someone has looked at it: what was printed becomes the golden, at once and as a whole; what
   * nothing prints any more is removed. Received files that lie beside it go as well.
   *
   * @return whether there was something to approve
   * @throws IOException if the golden cannot be written; it is then left as it was
   */
  default boolean approve() throws IOException {
    return false;
  }

  /** An outcome that is about a golden file. */
  sealed interface OfGolden extends Outcome {

    /** The golden file. */
    Golden golden();

    @Override
    default boolean approve() throws IOException {
      if (this instanceof Printed printed) {
        WholeFile.write(file(), printed.received().bytes());
      } else if (this instanceof Orphaned) {
        Files.deleteIfExists(file());
      } else {
        return false;
      }
      Files.deleteIfExists(golden().received());
      Files.deleteIfExists(golden().difference());
      return true;
    }

    @Override
    default Path file() {
      return golden().file();
    }

    @Override
    default Path caseFile() {
      return golden().caseFile();
    }
  }

  /** An outcome in which something was printed that is not approved. */
  sealed interface Printed extends OfGolden {

    /** What was printed. */
    Content received();
  }

  /** As it was approved. */
  record Same(Golden golden) implements OfGolden {
    @Override
    public String told() {
      return "as it was approved";
    }
  }

  /** Not as it was approved. */
  record Changed(Golden golden, Content approved, Content received) implements Printed {

    /** Where two pictures of a page differ; empty for what is no picture. */
    public Optional<PictureDifference> pageDifference() {
      return approved instanceof Content.Page old && received instanceof Content.Page now
          ? Optional.of(difference(old.picture(), now.picture()))
          : Optional.empty();
    }

    /**
     * Approves some of what changed, once someone has looked at it: the golden has the new words there, and elsewhere
     * those that it had.
     *
     * @return whether some of it was found
     * @throws IOException if the golden cannot be written; it is then left as it was
     */
    public boolean approve(List<Change> some) throws IOException {
      if (!(approved instanceof Content.Words old && received instanceof Content.Words now)) {
        return false;
      }
      String text = WordChange.made(old.text(), now.text(), Change.Words.CONTEXT,
          found -> some.stream().anyMatch(one -> one instanceof Change.Words its && its.words().isWithin(found)));
      boolean isFound = !text.equals(old.text());
      if (isFound) {
        WholeFile.write(file(), text.getBytes(StandardCharsets.UTF_8));
      }
      return isFound;
    }

    /** What nobody would see is shown only where there is nothing else. */
    private static PictureDifference difference(PagePicture old, PagePicture now) {
      PictureDifference seen = PictureDifference.between(old, now, Tolerance.STRICT);
      return seen.isNothing() ? PictureDifference.between(old, now, Tolerance.NONE) : seen;
    }

    @Override
    public String told() {
      return "not as it was approved";
    }
  }

  /** Nothing is approved yet. A first run never passes. */
  record Unapproved(Golden golden, Content received) implements Printed {
    @Override
    public String told() {
      return "not approved yet";
    }
  }

  /** Something is approved that nothing prints any more: the case is gone, or the letter has fewer pages. */
  record Orphaned(Golden golden) implements OfGolden {

    /** Whether its case is there, and just has fewer pages now. */
    public boolean hasCase() {
      return Files.exists(golden.caseFile());
    }

    @Override
    public String told() {
      return "approved, but nothing prints it any more";
    }
  }

  /** The case cannot be printed; what is wrong with it, or with its pack, is told. */
  record Refused(Path caseFile, LetterException why) implements Outcome {

    /** Everything that is wrong, with its excerpts, and a blank line between. */
    public String complaints() {
      return why.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String told() {
      return "gives no letter";
    }
  }

  /** A file or a name that the suite cannot use, and why. */
  record Unusable(Path caseFile, String told) implements Outcome {}
}
