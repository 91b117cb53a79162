package org.imrletters.paper.style;

import java.util.Locale;

/** What stands before each point of a list (CSS 2.1, 12.5.1). */
public enum ListStyleType {
  /** A filled circle. */
  DISC("Disc", "\u2022"),
  /** An empty circle. */
  CIRCLE("Circle", "\u25e6"),
  /** A filled square. */
  SQUARE("Square", "\u25aa"),
  /** Numbers from 1. */
  DECIMAL("Decimal"),
  /** Numbers from 01. */
  DECIMAL_LEADING_ZERO("Decimal"),
  /** Numbers from i. */
  LOWER_ROMAN("LowerRoman"),
  /** Numbers from I. */
  UPPER_ROMAN("UpperRoman"),
  /** Letters from a. */
  LOWER_LATIN("LowerAlpha"),
  /** Letters from A. */
  UPPER_LATIN("UpperAlpha"),
  /** Letters from alpha. */
  LOWER_GREEK("LowerAlpha"),
  /** Nothing. */
  NONE("None");

  /** What stands before a point where no font has what should. */
  public static final String PLAINEST = "-";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String GREEK = "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd"
      + "\u03be\u03bf\u03c0\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9";
  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MOST_ROMAN = 3999;

  private final String numbering;
  private final String shape;

  ListStyleType(String numbering) {
    this(numbering, "");
  }

  ListStyleType(String numbering, String shape) {
    this.numbering = numbering;
    this.shape = shape;
  }

  /** What a file says of it (ISO 32000-1, table 347), which knows no Greek letters. */
  public String numbering() {
    return numbering;
  }

  /** Whether all points have the same mark, which counts nothing. */
  public boolean isShape() {
    return !shape.isEmpty();
  }

  /** What stands before a point, from 1 on; empty where nothing does. */
  public String label(int number) {
    return this == NONE ? "" : isShape() ? shape : numbered(number) + ".";
  }

  private String numbered(int number) {
    return switch (this) {
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_LATIN -> letters(number, LATIN);
      case UPPER_LATIN -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case LOWER_GREEK -> letters(number, GREEK);
      case DECIMAL_LEADING_ZERO -> (number < 10 ? "0" : "") + number;
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  // a to z, aa to az, ba ...
  private static String letters(int number, String alphabet) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / alphabet.length()) {
      letters.insert(0, alphabet.charAt((left - 1) % alphabet.length()));
    }
    return letters.toString();
  }
}
