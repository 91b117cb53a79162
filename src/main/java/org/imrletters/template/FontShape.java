package org.imrletters.template;

import org.imrletters.template.DeclaredFont.Style;
import org.imrletters.template.DeclaredFont.Weight;
import org.imrletters.yaml.Shape;

/** What may stand in each entry under {@code fonts} in a {@code pack.yaml}. */
final class FontShape {

  static final Shape<DeclaredFont> FONT = Shape.mapping("a font", fields -> {
    var family = fields.required("family", Shape.text(), "the name by which letter.css asks for it", "Letter Kanji");
    var file = fields.required("file", Shape.text(), "the font (TrueType), by its path from the pack's folder",
        "fonts/kanji.ttf");
    var weight = fields.optional("weight",
        Shape.word("weight of a font", "weights of fonts", "unknown-word", Weight.values()),
        "how bold it is; regular where nothing is said", "bold");
    var style = fields.optional("style",
        Shape.word("style of a font", "styles of fonts", "unknown-word", Style.values()),
        "whether it is italic; normal where nothing is said", "italic");
    return in -> new DeclaredFont(in.get(family), in.get(file), in.get(weight).orElse(Weight.REGULAR),
        in.get(style).orElse(Style.NORMAL));
  });

  private FontShape() {}
}
