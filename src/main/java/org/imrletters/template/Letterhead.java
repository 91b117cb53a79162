package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Section;
import org.imrletters.yaml.Shape;

/**
 * What stands at the top of a letter's first page: who issues it.
 *
 * @param logo its mark
 * @param lines its name and where it is found, line by line
 */
record Letterhead(Optional<Logo> logo, List<String> lines) {

  /** The name of its section, and the class of all in it. */
  static final String NAME = "letterhead";

  /**
   * A mark in a file of the pack.
   *
   * @param file the path of the file within the pack
   * @param alt what it shows, for those who cannot see it
   * @param width how wide it is printed, as a length with its unit
   */
  record Logo(String file, String alt, String width) {}

  static final Shape<Logo> LOGO = Shape.mapping("a logo", fields -> {
    var file = fields.required("file", Shape.text(), "the picture (PNG or SVG), by its path from the pack's folder",
        "logo.png");
    var alt = fields.required("alt", Shape.text(), "what it shows, for those who cannot see it",
        "Example Review Organization");
    var width = fields.required("width", Shape.text(), "how wide it is printed: a number and in, cm, mm or pt",
        "1.5in");
    return in -> new Logo(in.get(file), in.get(alt), in.get(width));
  });

  /** What may stand under {@code letterhead} in a {@code pack.yaml}. */
  static final Shape<Letterhead> SHAPE = Shape.mapping("a letterhead", fields -> {
    var logo = fields.optional("logo", LOGO, "the mark of the organization, a picture of the pack",
        "{file: logo.png, alt: Example Review Organization, width: 1.5in}");
    var lines = fields.optional("lines", Shape.oneOrMore(Shape.text()), List.of(),
        "the lines below it: a name, an address",
        "[Example Review Organization, \"P.O. Box 1, Sacramento, CA 95813\"]");
    return in -> new Letterhead(in.get(logo), in.get(lines));
  });

  /** The section that it is, with the picture that was read for its mark. */
  Section section(Optional<Image> picture) {
    List<Block> blocks = new ArrayList<>();
    logo.flatMap(mark -> picture.map(image -> new Block.Figure(NAME, image, mark.alt()))).ifPresent(blocks::add);
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(NAME, words()));
    }
    return new Section(NAME, blocks);
  }

  private List<Inline> words() {
    return lines.stream()
        .flatMap(line -> Stream.<Inline>of(new Inline.Break(), new Inline.Run(line, false, false)))
        .skip(1)
        .toList();
  }
}
