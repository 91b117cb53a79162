package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * A TrueType font file and the face of a style sheet that it serves. Immutable.
 *
 * @param family the name by which a style sheet asks for it, such as {@code Letter Serif}
 * @param weight 400 for regular, 700 for bold, as in CSS
 * @param italic whether it serves italics
 * @param file gives the file, which must permit embedding, when it is first asked for
 */
public record FontFile(String family, int weight, boolean italic, Supplier<ByteBuffer> file) {

  /** The font of this content, which is copied, so that no one can change it afterwards. */
  public FontFile(String family, int weight, boolean italic, ByteBuffer content) {
    this(family, weight, italic, copy(content));
  }

  private static Supplier<ByteBuffer> copy(ByteBuffer content) {
    byte[] copy = new byte[content.remaining()];
    content.duplicate().get(copy);
    ByteBuffer copied = ByteBuffer.wrap(copy);
    return () -> copied;
  }

  /** Whether a style sheet that asks for the one asks for the other. */
  boolean servesAs(FontFile other) {
    return family.equalsIgnoreCase(other.family) && weight == other.weight && italic == other.italic;
  }

  /** The file from its first byte, to be read only; each reader gets a position of its own. */
  public ByteBuffer content() {
    return file.get().asReadOnlyBuffer();
  }
}
