package org.imrletters.template;

import org.imrletters.yaml.Shape;

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
    REGULAR, BOLD
  }

  /** How a font stands. */
  enum Style {
    NORMAL, ITALIC
  }

  /** What may stand in each entry under {@code fonts} in a {@code pack.yaml}. */
  static final Shape<DeclaredFont> SHAPE = Shape.mapping("a font", fields -> {
    var family = fields.required("family", Shape.text(), "the name by which letter.css asks for it", "Letter Kanji");
    var file = fields.required("file", Shape.text(), "the font (TrueType), by its path from the pack's folder",
        "fonts/kanji.ttf");
    var weight = fields.optional("weight",
        Shape.word("weight of a font", "weights of fonts", "unknown-word", Weight.values()), Weight.REGULAR,
        "how bold it is; regular where nothing is said", "bold");
    var style = fields.optional("style",
        Shape.word("style of a font", "styles of fonts", "unknown-word", Style.values()), Style.NORMAL,
        "whether it is italic; normal where nothing is said", "italic");
    return in -> new DeclaredFont(in.get(family), in.get(file), in.get(weight), in.get(style));
  });

  /** Whether both serve the same words, of which one is too many. */
  boolean isAs(DeclaredFont other) {
    return family.equalsIgnoreCase(other.family) && weight == other.weight && style == other.style;
  }
}
