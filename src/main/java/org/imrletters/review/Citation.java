package org.imrletters.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one side cited for its decision on one item.
 *
 * <p>The sentence is composed from these parts by the pack; only {@link #verbatim} is printed as it was typed.
 *
 * @param mtus the parts of the Medical Treatment Utilization Schedule (MTUS) that were cited, in the order of citing
 * @param nonMtus what was cited from outside the MTUS
 * @param otherGuidelines other medical treatment guidelines cited beside {@code nonMtus}
 * @param noneCited whether the side is known to have cited nothing
 * @param verbatim a whole citation line, printed instead of a composed one
 */
public record Citation(List<MtusSource> mtus, Optional<String> nonMtus, Optional<String> otherGuidelines,
    boolean noneCited, Optional<String> verbatim) {

  private static final Citation NONE_CITED = new Citation(List.of(), Optional.empty(), Optional.empty(), true,
      Optional.empty());

  /** Keeps the list of sources from changing behind the reader's back. */
  public Citation {
    Required.all("nonMtus otherGuidelines verbatim", nonMtus, otherGuidelines, verbatim);
    mtus = List.copyOf(Objects.requireNonNull(mtus, "mtus"));
  }

  /** The side cited no medical evidence. */
  public static Citation none() {
    return NONE_CITED;
  }

  /** The side cited these parts of the MTUS. */
  public static Citation mtus(MtusSource... sources) {
    return new Citation(List.of(sources), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** The side cited this from outside the MTUS. */
  public static Citation nonMtus(String text) {
    return new Citation(List.of(), Optional.of(text), Optional.empty(), false, Optional.empty());
  }

  /** Whether all that is said is that the side cited no medical evidence. */
  public boolean isNone() {
    return noneCited && !namesEvidence() && verbatim.isEmpty();
  }

  /** Whether it names what was cited, be it of the MTUS or not. */
  public boolean namesEvidence() {
    return !mtus.isEmpty() || nonMtus.isPresent() || otherGuidelines.isPresent();
  }

  /** Whether nothing at all is said: no source, and not that none was cited either. */
  public boolean isEmpty() {
    return !noneCited && !namesEvidence() && verbatim.isEmpty();
  }
}
