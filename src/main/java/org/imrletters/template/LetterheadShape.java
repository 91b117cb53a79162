package org.imrletters.template;

import java.util.List;
import org.imrletters.template.Letterhead.Logo;
import org.imrletters.yaml.Shape;

/** What may stand under {@code letterhead} in a {@code pack.yaml}. */
final class LetterheadShape {

  private static final Shape<Logo> LOGO = Shape.mapping("a logo", fields -> {
    var file = fields.required("file", Shape.text(), "the picture (PNG or SVG), by its path from the pack's folder",
        "logo.png");
    var alt = fields.required("alt", Shape.text(), "what it shows, for those who cannot see it",
        "Example Review Organization");
    var width = fields.required("width", Shape.text(), "how wide it is printed: a number and in, cm, mm or pt",
        "1.5in");
    return in -> new Logo(in.get(file), in.get(alt), in.get(width));
  });

  static final Shape<Letterhead> LETTERHEAD = Shape.mapping("a letterhead", fields -> {
    var logo = fields.optional("logo", LOGO, "the mark of the organization, a picture of the pack",
        "{file: logo.png, alt: Example Review Organization, width: 1.5in}");
    var lines = fields.optional("lines", Shape.oneOrMore(Shape.text()), "the lines below it: a name, an address",
        "[Example Review Organization, \"P.O. Box 1, Sacramento, CA 95813\"]");
    return in -> new Letterhead(in.get(logo), in.get(lines).orElse(List.of()));
  });

  private LetterheadShape() {}
}
