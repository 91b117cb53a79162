package org.imrletters.paper.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what stands between the braces of a rule, or in a {@code style} attribute. */
final class Declared {

  private Declared() {}

  /**
   * The properties that are followed, with what they are set to; others are looked at and left out.
   *
   * @param text without remarks
   * @param base where it stands in the file; what is wrong is told there
   */
  static Map<String, Given> read(String text, int base, DrawingSource source) {
    Map<String, Given> declared = new LinkedHashMap<>();
    int from = 0;
    for (String each : text.split(";", -1)) {
      int at = base + from + each.length() - each.stripLeading().length();
      from += each.length() + 1;
      if (!each.isBlank()) {
        one(each.strip(), at, declared, source);
      }
    }
    return declared;
  }

  private static void one(String each, int at, Map<String, Given> declared, DrawingSource source) {
    int colon = each.indexOf(':');
    if (colon < 1) {
      source.mistake(ImageMistake.broken("'" + Properties.shortened(each) + "' says no property of a look", at));
      return;
    }
    String name = each.substring(0, colon).strip();
    set(name, new Given(each.substring(colon + 1).strip(), at), declared, source);
  }

  /** Sets a property if it is followed, and notes it if it cannot be left out. */
  static void set(String name, Given given, Map<String, Given> declared, DrawingSource source) {
    try {
      Properties.check(name, given);
      if (Properties.isFollowed(name)) {
        declared.put(name, given);
      }
    } catch (ImageMistake mistake) {
      source.mistake(mistake);
    }
  }

  /** The text with spaces for its remarks, so that all else keeps its place. */
  static String withoutRemarks(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", open)) {
      int close = text.indexOf("*/", open + 2);
      int end = close < 0 ? text.length() : close + 2;
      for (int i = open; i < end; i++) {
        plain.setCharAt(i, ' ');
      }
      open = end;
    }
    return plain.toString();
  }
}
