package org.imrletters.template;

/**
 * What {@code pack.yaml} says of a font.
 *
 * @param family the name by which a style sheet asks for it
 * @param file the path of the file within the pack
 * @param weight how bold it is
 * @param style how it stands
 */
record DeclaredFont(String family, String file, Weight weight, Style style) {

  /** How bold a font is. */
  enum Weight {
    REGULAR(400), BOLD(700);

    private final int number;

    Weight(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** How a font stands. */
  enum Style {
    NORMAL, ITALIC
  }

  /** Whether both serve the same words, of which one is too many. */
  boolean isAs(DeclaredFont other) {
    return family.equalsIgnoreCase(other.family) && weight == other.weight && style == other.style;
  }
}
