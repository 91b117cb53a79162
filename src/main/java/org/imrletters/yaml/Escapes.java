package org.imrletters.yaml;

/** Finds the escape of a double-quoted text that stands for a character (YAML 1.2.2, section 5.7). */
final class Escapes {

  private Escapes() {}

  /** The offset of the escape for this character; the start of the text if none is found. */
  static int find(String text, int start, int end, int codePoint) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i) == '\\') {
        if (value(text, i) == codePoint) {
          return i;
        }
        i++;
      }
    }
    return start;
  }

  static int end(String text, int escape) {
    return Math.min(text.length(), escape + 2 + digits(text, escape));
  }

  private static int digits(String text, int escape) {
    if (text.charAt(escape) != '\\') {
      return 0;
    }
    return switch (text.charAt(escape + 1)) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static int value(String text, int escape) {
    int digits = digits(text, escape);
    if (digits > 0) {
      return (int) Long.parseLong(text.substring(escape + 2, escape + 2 + digits), 16);
    }
    return switch (text.charAt(escape + 1)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'e' -> 27;
      case 'N' -> 0x85;
      default -> -1;
    };
  }
}
