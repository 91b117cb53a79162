package org.imrletters.yaml;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows people how a value is put in quotes. */
final class Quoting {

  private static final int LONGEST = 120;
  private static final Pattern BEFORE_WORDS = Pattern.compile("(?:[ \\t]|-(?=[ \\t]))*+");
  private static final Pattern COLON = Pattern.compile(":(?=[ \\t]|\\z)");

  private Quoting() {}

  /** The text in YAML quotes, cut short if it is long. */
  static String value(String text) {
    return quoted(shortened(text.strip(), LONGEST));
  }

  /** The whole text in YAML quotes. */
  static String quoted(String text) {
    boolean needsSingle = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return needsSingle ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
  }

  /** A line's {@code name: value} with the value in quotes; a line without a name as a whole. */
  static String line(String line) {
    int from = entryStart(line);
    int colon = colon(line, from);
    return colon < 0 ? value(withoutQuotes(line.substring(from).strip()))
        : line.substring(from, colon + 1) + " " + value(withoutQuotes(line.substring(colon + 1).strip()));
  }

  /** Where a line's own words begin: behind its indentation and the dashes of a list. */
  static int entryStart(String line) {
    Matcher before = BEFORE_WORDS.matcher(line);
    return before.lookingAt() ? before.end() : 0;
  }

  /** The colon that parts a name from its value; -1 without one. */
  static int colon(String line, int from) {
    Matcher colon = COLON.matcher(line);
    return colon.find(from) ? colon.start() : -1;
  }

  /** The colon or dash of a line behind which a blank is missing; -1 without one. */
  static int unspaced(String line) {
    int at = entryStart(line);
    if (line.startsWith("-", at) && at + 1 < line.length() && Character.isLetter(line.charAt(at + 1))) {
      return at;
    }
    while (at < line.length() && Character.isLetter(line.charAt(at))) {
      at++;
    }
    return colon(line, entryStart(line)) < 0 && line.startsWith(":", at) ? at : -1;
  }

  /** What was typed, for use inside a message: its first line, cut short if it is long. */
  static String typed(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return "'" + shortened(first, 60) + "'";
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The first place from here on without a blank. */
  static int skipBlanks(String text, int from) {
    return skip(text, from, text.length(), c -> isBlank((char) c));
  }

  /** The first place from here on, up to the end, that holds neither white space nor one of these signs. */
  static int skipSpace(String text, int from, int end, String signs) {
    return skip(text, from, end, c -> Character.isWhitespace(c) || signs.indexOf(c) >= 0);
  }

  /** Behind the characters that are passed over from here on, at the end at the latest. */
  static int skip(String text, int from, int end, IntPredicate passed) {
    int at = from;
    while (at < end && passed.test(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The quotes around a value are meant to hold it together, not to be printed. */
  static String withoutQuotes(String value) {
    if (value.length() < 2) {
      return value;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    boolean quoted = isCurly(first) && isCurly(last) || (first == '"' || first == '\'') && first == last;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** The quotes that word processors make of straight ones; YAML knows only the straight ones. */
  static boolean isCurly(char c) {
    return c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u2018' || c == '\u2019' || c == '\u201A';
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, cut).stripTrailing() + "...";
  }
}
