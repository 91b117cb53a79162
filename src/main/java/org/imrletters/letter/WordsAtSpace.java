package org.imrletters.letter;

/** The words beside a space in a text, and what they are without the signs around them. */
final class WordsAtSpace {

  private static final String OPENING = "([\"'\u201c\u2018";

  private static final String CLOSING = ".,;:?!)]\"'\u201d\u2019";

  private WordsAtSpace() {}

  /** The word that ends at a space; empty where another space or nothing stands before it. */
  static String before(String text, int space) {
    int start = Math.max(0, space);
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, Math.max(start, space));
  }

  /** The word that starts behind a space; empty where another space or nothing stands behind it. */
  static String after(String text, int space) {
    int start = Math.min(space + 1, text.length());
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A word without the brackets and quotation marks that open before it. */
  static String opened(String word) {
    int start = 0;
    while (start < word.length() && OPENING.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    return word.substring(start);
  }

  /** A word without the signs that end a sentence, a clause, a bracket or a quotation. */
  static String closed(String word) {
    int end = word.length();
    while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** How many digits a word starts with. */
  static int digits(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n';
  }
}
