package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Section;

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
    List<Inline> words = new ArrayList<>();
    for (String line : lines) {
      if (!words.isEmpty()) {
        words.add(new Inline.Break());
      }
      words.add(new Inline.Run(line, false, false));
    }
    return words;
  }
}
