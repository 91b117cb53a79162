package org.imrletters.paper;

import java.nio.ByteBuffer;

/**
 * A TrueType font file and the face of a style sheet that it serves. Immutable: its content is copied in.
 *
 * @param family the name by which a style sheet asks for it, such as {@code Letter Serif}
 * @param weight 400 for regular, 700 for bold, as in CSS
 * @param italic whether it serves italics
 * @param content the file, which must permit embedding; read-only
 */
public record FontFile(String family, int weight, boolean italic, ByteBuffer content) {

  /** Copies the content, so that no one can change it afterwards. */
  public FontFile {
    byte[] copy = new byte[content.remaining()];
    content.duplicate().get(copy);
    content = ByteBuffer.wrap(copy).asReadOnlyBuffer();
  }

  /** The font of these bytes. */
  public static FontFile of(String family, int weight, boolean italic, byte[] content) {
    return new FontFile(family, weight, italic, ByteBuffer.wrap(content));
  }

  /** Whether a style sheet that asks for the one asks for the other. */
  boolean servesAs(FontFile other) {
    return family.equalsIgnoreCase(other.family) && weight == other.weight && italic == other.italic;
  }

  /** The file from its first byte; each reader gets a position of its own. */
  @Override
  public ByteBuffer content() {
    return content.duplicate();
  }
}
