package org.imrletters.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.SizeLimit;
import org.imrletters.proof.Tolerance;

/**
 * Holds letters against their goldens.
 *
 * @param letters what prints them
 * @param facets what of them is compared
 * @param tolerance how much pictures of pages may differ
 */
public record Comparison(ImrLetters letters, Set<Facet> facets, Tolerance tolerance) {

  /** No letter has more. */
  private static final int MOST_PAGES = 300;

  /** Keeps the facets in the order in which letters are compared. */
  public Comparison {
    Objects.requireNonNull(letters, "letters");
    Objects.requireNonNull(tolerance, "tolerance");
    facets = Collections.unmodifiableSet(EnumSet.copyOf(facets));
  }

  /**
   * The outcomes of a case file: one for each golden that it has or should have, or why there is no letter; none where the
   * file is gone.
   */
  public List<Outcome> of(Path caseFile) {
    try {
      PrintableLetter letter = letters.compose(letters.read(caseFile));
      letter.pdf(); // so that what is found right prints in every format, to each who gets it
      letter.reachable().forEach(PrintableLetter::pdf);
      return of(letter, caseFile);
    } catch (LetterException wrong) {
      return List.of(new Outcome.Refused(caseFile, wrong));
    } catch (UncheckedIOException unreadable) {
      boolean gone = unreadable.getCause() instanceof NoSuchFileException;
      return gone ? List.of() : List.of(unusable(caseFile, unreadable.getCause()));
    }
  }

  /**
   * The outcomes of a letter whose goldens stand beside this file, whether or not it was printed from there.
   *
   * @throws LetterException if it cannot be printed in the facets that are compared
   */
  public List<Outcome> of(PrintableLetter letter, Path caseFile) {
    try {
      return Content.printed(letter, facets)
          .entrySet()
          .stream()
          .flatMap(print -> of(caseFile, print.getKey(), print.getValue()).stream())
          .toList();
    } catch (IOException unreadable) {
      return List.of(unusable(caseFile, unreadable));
    }
  }

  /** The outcome of words that were printed by other means, to be held against the text beside this file. */
  public static Outcome ofText(String text, Path caseFile) {
    Golden golden = Golden.of(caseFile, Facet.TEXT);
    return of(golden, new Content.Words(text), Tolerance.STRICT);
  }

  private List<Outcome> of(Path caseFile, Facet facet, List<Content> contents) {
    List<Outcome> outcomes = new ArrayList<>();
    boolean paged = facet == Facet.PDF_PAGES;
    for (int i = 0; i < contents.size(); i++) {
      outcomes.add(of(new Golden(caseFile, facet, paged ? i + 1 : 0), contents.get(i), tolerance));
    }
    if (paged) {
      IntStream.rangeClosed(contents.size() + 1, MOST_PAGES)
          .mapToObj(page -> new Golden(caseFile, facet, page))
          .filter(golden -> Files.exists(golden.file()))
          .map(Outcome.Orphaned::new)
          .forEach(outcomes::add);
    }
    return outcomes;
  }

  private static Outcome of(Golden golden, Content received, Tolerance tolerance) {
    try {
      if (Golden.leadsAway(golden.file())) {
        return new Outcome.Unusable(golden.file(), Golden.AWAY);
      }
      Content approved = Content.of(golden.facet(), SizeLimit.GOLDEN.readAll(golden.file()));
      return approved.isSame(received, tolerance) ? new Outcome.Same(golden)
          : new Outcome.Changed(golden, approved, received);
    } catch (NoSuchFileException absent) {
      return new Outcome.Unapproved(golden, received);
    } catch (IOException unreadable) {
      return unusable(golden.file(), unreadable);
    }
  }

  private static Outcome unusable(Path file, IOException unreadable) {
    return new Outcome.Unusable(file, "cannot be read: " + SizeLimit.reason(unreadable));
  }
}
