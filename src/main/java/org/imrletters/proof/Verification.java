package org.imrletters.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.imrletters.letter.Provenance;

/**
 * What comes of holding a printed letter against the letter that a case gives today. Immutable.
 *
 * @param printed the printed letter
 * @param expected the letter that the case gives, printed just now
 */
public record Verification(Proof printed, Proof expected) {

  /** So many words on both sides of a change are told with it. */
  private static final int AROUND = 5;

  /** What a letter is made of; where two letters differ in one of these, that is why. */
  public enum Part {
    /** The case file. */
    CASE,
    /** The guideline library that the case cites from. */
    GUIDELINES,
    /** The template pack. */
    PACK,
    /** This library. */
    VERSION,
    /** Whether it is a draft. */
    DRAFT
  }

  /** Whether the printed letter is, byte for byte, what the case gives. */
  public boolean isSame() {
    return printed.isSameAs(expected);
  }

  /**
   * Whether the printed letter is, byte for byte, what the case gives, with a signature behind it (ISO 32000-1, 12.8)
   * that changes nothing of the letter and covers none of its words. Who signed, and whether that is valid, is not
   * looked at.
   */
  public boolean isSigned() {
    return printed.isSigned(expected);
  }

  /** Whether the printed letter begins, byte for byte, with what the case gives, and goes on. */
  public boolean isContinued() {
    return printed.isContinuationOf(expected);
  }

  /**
   * Whether the printed letter was made by another version of this library from the same case, and says the same words
   * on pages that are drawn alike: an upgrade, and no change of the letter.
   */
  public boolean isOfAnotherVersion() {
    Set<Part> changed = changed();
    return changed.remove(Part.VERSION) && Set.of(Part.PACK).containsAll(changed)
        && printed.words().equals(expected.words()) && pagesDrawnOtherwise().filter(List::isEmpty).isPresent();
  }

  /**
   * What the two letters were not made of alike, by what they say. Empty for two that differ says that the printed one
   * was changed after it was made, or that it was packed by another Deflate than that of this JDK.
   */
  public Set<Part> changed() {
    Set<Part> changed = EnumSet.noneOf(Part.class);
    Provenance is = printed.provenance();
    Provenance meant = expected.provenance();
    compare(Part.CASE, is.caseHash(), meant.caseHash(), changed);
    compare(Part.CASE, is.caseNumber(), meant.caseNumber(), changed);
    compare(Part.GUIDELINES, is.guidelinesHash(), meant.guidelinesHash(), changed);
    compare(Part.PACK, is.pack(), meant.pack(), changed);
    compare(Part.PACK, is.packHash(), meant.packHash(), changed);
    compare(Part.VERSION, is.product(), meant.product(), changed);
    compare(Part.VERSION, is.version(), meant.version(), changed);
    compare(Part.DRAFT, is.draft(), meant.draft(), changed);
    return changed;
  }

  private static void compare(Part part, Object one, Object other, Set<Part> changed) {
    if (!Objects.equals(one, other)) {
      changed.add(part);
    }
  }

  /**
   * The words that differ, in reading order, of those that have a tag, as all words of letters have; absent where the
   * printed letter's words cannot be read, as they are not written as letters are.
   *
   * <p>This alone needs {@code io.github.java-diff-utils:java-diff-utils}, which the library does not ask Maven for.
   */
  public Optional<List<WordChange>> wordChanges() {
    String meant = String.join(" ", expected.words().orElseThrow());
    return printed.words().map(words -> WordChange.between(meant, String.join(" ", words), AROUND));
  }

  /**
   * The pages that are drawn otherwise than those of the letter that the case gives, counted from 1, with those that
   * one of the two does not have. Where it is empty, {@link #wordChanges()} tells all that a reader could see; else
   * words may have been covered or added without a tag, which it does not know of. Absent where the pages cannot be
   * compared.
   */
  public Optional<List<Integer>> pagesDrawnOtherwise() {
    List<String> meant = expected.drawings().orElseThrow();
    return printed.drawings()
        .map(found -> IntStream.range(0, Math.max(meant.size(), found.size()))
            .filter(page -> page >= meant.size() || page >= found.size() || !meant.get(page).equals(found.get(page)))
            .mapToObj(page -> page + 1)
            .toList());
  }
}
