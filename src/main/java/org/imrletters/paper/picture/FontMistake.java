package org.imrletters.paper.picture;

/** A font that no letter can be printed in, and why. */
public final class FontMistake extends Exception {

  private static final long serialVersionUID = 1L;

  /** Which of the mistakes. */
  private final String code;

  /** What to do about it. */
  private final String hint;

  private FontMistake(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  static FontMistake broken(String message) {
    return new FontMistake("broken-font", message, "get the file from where the font comes from once more");
  }

  static FontMistake unsupported(String message, String hint) {
    return new FontMistake("unsupported-font", message, hint);
  }

  static FontMistake notEmbeddable(String message) {
    return new FontMistake("font-not-embeddable", message,
        "ask its maker for leave and a file that says so, or take another font, such as one under the Open Font License");
  }

  static FontMistake tooLarge(String message) {
    return new FontMistake("file-too-large", message,
        "leave out characters that no letter needs, with a program such as pyftsubset");
  }

  /**
   * The stable name of the mistake: {@code broken-font}, {@code unsupported-font}, {@code font-not-embeddable} or {@code
   * file-too-large}.
   */
  public String code() {
    return code;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
