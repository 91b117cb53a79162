package org.imrletters.template;

import java.nio.ByteBuffer;
import java.util.List;
import org.imrletters.yaml.Shape;

/**
 * A font of a pack's own. Its characters serve wherever the style sheet names its family, and wherever no other font of
 * the letter has them. Immutable: its content is copied in.
 *
 * @param family the name by which the style sheet asks for it
 * @param weight 400 for regular, 700 for bold, as in CSS
 * @param italic whether it serves italics
 * @param content the file; read-only
 * @param file how complaints call it
 */
public record PackFont(String family, int weight, boolean italic, ByteBuffer content, String file) {

  /** Four faces of five families. */
  static final int MOST = 20;

  /** Copies the content, so that no one can change it afterwards. */
  public PackFont {
    byte[] copy = new byte[content.remaining()];
    content.duplicate().get(copy);
    content = ByteBuffer.wrap(copy).asReadOnlyBuffer();
  }

  /** The file from its first byte; each reader gets a position of its own. */
  @Override
  public ByteBuffer content() {
    return content.duplicate();
  }

  /** The fonts of a pack, without those that it lacks; none of far too many. */
  public static List<PackFont> read(List<Declared> declared, PackFiles files) {
    return declared.stream()
        .filter(font -> declared.size() <= MOST)
        .flatMap(font -> files.read(font.file())
            .stream()
            .map(content -> new PackFont(font.family(), font.weight() == Declared.Weight.BOLD ? 700 : 400,
                font.style() == Declared.Style.ITALIC, ByteBuffer.wrap(content), files.shownAs(font.file()))))
        .toList();
  }

  /**
   * What {@code pack.yaml} says of a font.
   *
   * @param family the name by which a style sheet asks for it
   * @param file the path of the file within the pack
   * @param weight how bold it is
   * @param style how it stands
   */
  record Declared(String family, String file, Weight weight, Style style) {

    /** How bold a font is. */
    enum Weight {
      REGULAR, BOLD
    }

    /** How a font stands. */
    enum Style {
      NORMAL, ITALIC
    }

    /** What may stand in each entry under {@code fonts} in a {@code pack.yaml}. */
    static final Shape<Declared> SHAPE = Shape.mapping("a font", fields -> {
      var family = fields.required("family", Shape.text(), "the name by which letter.css asks for it", "Letter Kanji");
      var file = fields.required("file", Shape.text(), "the font (TrueType), by its path from the pack's folder",
          "fonts/kanji.ttf");
      var weight = fields.optional("weight",
          Shape.word("weight of a font", "weights of fonts", "unknown-word", Weight.values()), Weight.REGULAR,
          "how bold it is; regular where nothing is said", "bold");
      var style = fields.optional("style",
          Shape.word("style of a font", "styles of fonts", "unknown-word", Style.values()), Style.NORMAL,
          "whether it is italic; normal where nothing is said", "italic");
      return in -> new Declared(in.get(family), in.get(file), in.get(weight), in.get(style));
    });

    /** Whether both serve the same words, of which one is too many. */
    boolean isAs(Declared other) {
      return family.equalsIgnoreCase(other.family) && weight == other.weight && style == other.style;
    }
  }
}
