package org.imrletters.paper;

import java.util.List;

/** A letter cannot be laid out under its style sheet. */
public final class StyleException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The longest real letters have some twenty. */
  static final int MOST_PAGES = 300;

  /** Which of its mistakes. */
  private final String code;

  /** How many characters cannot be read. */
  private final int hidden;

  StyleException(String code, String message) {
    this(code, message, 0);
  }

  private StyleException(String code, String message, int hidden) {
    super(message);
    this.code = code;
    this.hidden = hidden;
  }

  /** That people cannot read some words, of so many characters. */
  static StyleException hidden(String message, int hidden) {
    return new StyleException("hidden-words", message, hidden);
  }

  int hidden() {
    return hidden;
  }

  static StyleException tooManyPages() {
    return new StyleException("too-many-pages", "the letter takes more than " + MOST_PAGES + " pages");
  }

  static StyleException unknownFont(List<String> families) {
    return new StyleException("unknown-font",
        "the style sheet asks for a font of " + families + ", and none was given");
  }

  static StyleException brokenFont(String family) {
    return new StyleException("broken-font", "a font of the family " + family + " cannot be read");
  }

  /**
   * The stable name of the mistake: {@code unknown-font}, {@code broken-font}, {@code too-many-pages}, {@code
   * style-failed}, {@code hidden-words}, or what the style sheet's own mistakes are called.
   */
  public String code() {
    return code;
  }
}
