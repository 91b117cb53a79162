package org.imrletters.letter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which words a line does not part, as they are read as one: a number and its unit ({@code 10 mg}, {@code ½ mg}, {@code
 * 10 mg/day}, {@code 10 units}), a number sign and its number, a month and its day ({@code September 1}, {@code Sept.
 * 9th}, {@code 3 December}) or its year where no day is said ({@code May 2015}), a title and a name ({@code Dr. Roe}),
 * and a citation's label and what it introduces ({@code Section(s): Opioids}), all of them in brackets or quotation
 * marks, too. The words themselves stay as they are; only where lines end depends on it.
 */
public final class Ties {

  private static final String OPENING = "[(\\[\"'\u201c\u2018]*+";
  private static final String CLOSING = "[.,;:?!)\\]\"'\u201d\u2019]*+";
  private static final String ANY = "[^ ]*+";

  private static final String LEADING = "(?:Section\\(s\\):|Page\\(s\\):|Dr\\.|Mr\\.|Mrs\\.|Ms\\.|No\\.|#|\u00a7)";

  /** Whether in small letters or in capitals; but {@code 5 g} is a dose, and {@code 5 G} need not be. */
  private static final String UNIT = "(?:g|%|(?iu:mg|mcg|[\u00b5\u03bcu]g|gm|kg|ml|cc|mm|cm|meq|iu|mmhg|units?"
      + "|(?:micro|milli|kilo)?grams?|milliliters?))";

  /** Months that behind a number are dates only with a year, as they are verbs, too: {@code ITEM 3 MAY BE}. */
  private static final String VERB = orInCapitals("March|May");
  /** Months start with a capital, as {@code may 10} is no date. */
  private static final String SHORT_MONTH = orInCapitals("Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");
  private static final String LONG_MONTH = orInCapitals(
      "January|February|April|June|July|August|September|October|November|December");
  private static final String MONTH = "(?:" + LONG_MONTH + "|" + VERB + "|" + SHORT_MONTH + "\\.?)";
  private static final String DAY = "[0-9]{1,2}" + orInCapitals("st|nd|rd|th") + "?";
  private static final String YEAR = "[0-9]{4}";

  /** Four words of which those in the middle hold. */
  private static final Pattern HELD = Pattern.compile("\\G(?:" + String.join("|", // one a line
      ANY + " " + OPENING + LEADING + " " + ANY + " " + ANY,
      ANY + " [^ ]*[0-9\u00bc-\u00be] " + UNIT + "(?:/" + ANY + "|" + CLOSING + ") " + ANY,
      ANY + " " + OPENING + MONTH + " " + DAY + CLOSING + " " + ANY,
      // A year behind a day may stand on the next line: a whole date in one piece leaves lines half empty.
      "(?!" + OPENING + DAY + " )" + ANY + " " + OPENING + MONTH + ",? " + YEAR + CLOSING + " " + ANY,
      ANY + " " + OPENING + DAY + " (?:" + LONG_MONTH + "|" + SHORT_MONTH + ")" + CLOSING + " " + ANY,
      ANY + " " + OPENING + DAY + " " + VERB + CLOSING + " " + YEAR + CLOSING) + ")");

  private Ties() {}

  private static String orInCapitals(String words) {
    return "(?:" + words + "|" + words.toUpperCase(Locale.ROOT) + ")";
  }

  /**
   * Whether the words around a space stay on one line.
   *
   * @param text the words
   * @param space where in them the space stands
   */
  public static boolean hold(String text, int space) {
    if (space <= 0 || space + 1 >= text.length() || !mayHold(text.charAt(space - 1), text.charAt(space + 1))) {
      return false;
    }
    int before = start(text, space);
    int after = end(text, space + 1);
    return HELD.matcher(String.join(" ", text.substring(start(text, before - 1), Math.max(0, before - 1)),
        text.substring(before, space), text.substring(space + 1, after),
        text.substring(Math.min(after + 1, text.length()), end(text, after + 1)))).matches();
  }

  /** The text with a no-break space for each space whose words stay on one line. */
  public static String held(String text) {
    StringBuilder held = new StringBuilder(text);
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      held.setCharAt(space, hold(text, space) ? '\u00a0' : ' ');
    }
    return held.toString();
  }

  private static int start(String text, int end) {
    int start = Math.max(0, end);
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * A quick look, for those who would have to make a text first: whether words around a space can stay on one line at
   * all, where these characters stand at it.
   */
  public static boolean mayHold(int before, int after) {
    return switch (before) {
      case ':', '.', '#', '\u00a7' -> !isSpace(after);
      case 't', 'd', 'h', 'T', 'D', 'H' -> isDigit(after) || after >= 'A' && after <= 'S';
      default -> isDigit(after) || (isDigit(before) || before >= '\u00bc' && before <= '\u00be') && !isSpace(after);
    };
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n';
  }
}
