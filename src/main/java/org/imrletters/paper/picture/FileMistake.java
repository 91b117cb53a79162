package org.imrletters.paper.picture;

/** A picture that no letter can carry, or a font that none can be printed in, and why. */
public final class FileMistake extends Exception {

  private static final long serialVersionUID = 1L;

  /** That of a mistake without a place in the file's text. */
  public static final int NOWHERE = -1;

  /** Which of the mistakes. */
  private final String code;

  /** What to do about it. */
  private final String hint;

  /** Where it stands in the file's text. */
  private final int offset;

  FileMistake(String code, String message, String hint, int offset) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.offset = offset;
  }

  static FileMistake broken(String message) {
    return broken(message, NOWHERE);
  }

  /** Refuses a picture that is damaged, if it is. */
  static void refuse(boolean isDamaged, String message) throws FileMistake {
    if (isDamaged) {
      throw broken(message);
    }
  }

  /** The picture is damaged. */
  static FileMistake broken(String message, int offset) {
    return broken(message, "open the picture in a drawing program and save it again", offset);
  }

  /** The picture is damaged, and this mends it. */
  static FileMistake broken(String message, String hint, int offset) {
    return new FileMistake("broken-image", message, hint, offset);
  }

  /** The picture is sound, but cannot be printed as it was meant. */
  static FileMistake unsupported(String message, String hint, int offset) {
    return new FileMistake("unsupported-image", message, hint, offset);
  }

  /** The picture holds what none may hold. */
  static FileMistake forbidden(String message, String hint, int offset) {
    return new FileMistake("forbidden-in-image", message, hint, offset);
  }

  /** The picture is larger than a letter needs, from this place on. */
  static FileMistake tooLarge(String message, String hint, int offset) {
    return new FileMistake("image-too-large", message, hint, offset);
  }

  /**
   * The stable name of the mistake: {@code broken-image}, {@code unsupported-image}, {@code forbidden-in-image} or
   * {@code image-too-large}; of a font {@code broken-font}, {@code unsupported-font}, {@code font-not-embeddable} or
   * {@code file-too-large}.
   */
  public String code() {
    return code;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  /** Where it stands in the file's text, in characters from its first; {@link #NOWHERE} for the file as a whole. */
  public int offset() {
    return offset;
  }
}
