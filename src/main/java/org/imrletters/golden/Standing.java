package org.imrletters.golden;

/** How a letter stands in its suite. The later ones are worse. */
public enum Standing {
  /** All that is compared of it is as it was approved. */
  AS_APPROVED("as approved"),
  /** Some of it was never approved, and the rest is as it was. */
  NOT_APPROVED_YET("not approved yet"),
  /** Some of it is not as it was approved. */
  CHANGED("changed"),
  /** It is approved, and its case is gone. */
  GONE("gone"),
  /** Its case gives no letter. */
  NO_LETTER("without a letter"),
  /** Its file or its name cannot be used. */
  UNUSABLE("unusable");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** What is said of such letters. */
  public String words() {
    return words;
  }

  /** How a letter stands of which this came. */
  static Standing of(Outcome outcome) {
    if (outcome instanceof Outcome.Same) {
      return AS_APPROVED;
    } else if (outcome instanceof Outcome.Unapproved) {
      return NOT_APPROVED_YET;
    } else if (outcome instanceof Outcome.Changed) {
      return CHANGED;
    } else if (outcome instanceof Outcome.Orphaned orphan) {
      return orphan.hasCase() ? CHANGED : GONE;
    }
    return outcome instanceof Outcome.Refused ? NO_LETTER : UNUSABLE;
  }
}
