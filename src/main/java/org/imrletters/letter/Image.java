package org.imrletters.letter;

import java.util.Arrays;

/**
 * A picture in a letter, such as the mark of the organization that issues it, with the size it is printed in.
 * Immutable: its content is copied in and out.
 *
 * @param kind how the file is written
 * @param bytes the file
 * @param width how wide it is printed, in points
 * @param height how high it is printed, in points
 */
public record Image(Kind kind, byte[] bytes, double width, double height) {

  /** How a picture is written down. */
  public enum Kind {
    /** Dots: Portable Network Graphics (ISO/IEC 15948). */
    PNG("image/png"),
    /** Lines and areas: Scalable Vector Graphics 1.1, without script. */
    SVG("image/svg+xml");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Its name on the web, such as {@code image/png}. */
    public String mediaType() {
      return mediaType;
    }
  }

  public Image {
    bytes = bytes.clone();
  }

  /** A copy of the file's bytes. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Image image && kind == image.kind && width == image.width
        && height == image.height && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return kind + " of " + bytes.length + " bytes, " + width + " by " + height + " points";
  }
}
