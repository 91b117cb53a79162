package org.imrletters.letter;

import java.util.Arrays;

/**
 * A picture in a letter, such as the mark of the organization that issues it, with the size it is printed in.
 * Immutable: its content is copied in and out.
 */
public final class Image {

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

  private final Kind kind;
  private final byte[] content;
  private final double width;
  private final double height;
  private final int hash;

  private Image(Kind kind, byte[] content, double width, double height) {
    this.kind = kind;
    this.content = content;
    this.width = width;
    this.height = height;
    this.hash = Arrays.hashCode(content);
  }

  /**
   * A picture.
   *
   * @param kind how the file is written
   * @param content the file
   * @param width in points
   * @param height in points
   */
  public static Image of(Kind kind, byte[] content, double width, double height) {
    return new Image(kind, content.clone(), width, height);
  }

  /** How the file is written. */
  public Kind kind() {
    return kind;
  }

  /** A copy of the file's bytes. */
  public byte[] bytes() {
    return content.clone();
  }

  /** How wide it is printed, in points. */
  public double width() {
    return width;
  }

  /** How high it is printed, in points. */
  public double height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Image image && hash == image.hash && kind == image.kind
        && width == image.width && height == image.height && Arrays.equals(content, image.content);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return kind + " of " + content.length + " bytes, " + width + " by " + height + " points";
  }
}
