package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through numbers as SVG writes them: parted by spaces, by a comma, or by nothing where that is clear. */
final class Numbers {

  // An e that no digit follows begins a unit, such as em.
  private static final Pattern NUMBER = Pattern
      .compile("[-+]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][-+]?[0-9]++)?");

  private static final Pattern WORD = Pattern.compile("\\p{L}*+");
  private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]*+");
  private static final Pattern PARTING = Pattern.compile("[ \t\r\n\f]*+(?:,[ \t\r\n\f]*+)?");

  private final String text;
  private final IntFunction<FileMistake> complaint;
  private final Matcher ahead;
  private int at;

  /**
   * Before the first.
   *
   * @param complaint what is told where a character of the text cannot be read
   */
  Numbers(String text, IntFunction<FileMistake> complaint) {
    this.text = text;
    this.complaint = complaint;
    this.ahead = NUMBER.matcher(text);
    take(SPACES);
  }

  private String take(Pattern pattern) {
    ahead.usePattern(pattern).region(at, text.length());
    int from = at;
    at = ahead.lookingAt() ? ahead.end() : at;
    return text.substring(from, at);
  }

  int at() {
    return at;
  }

  /** The complaint that what stands here cannot be read. */
  FileMistake unreadable(int index) {
    return complaint.apply(index);
  }

  private void refuse(boolean isUnreadable, int index) throws FileMistake {
    if (isUnreadable) {
      throw unreadable(index);
    }
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Whether a number follows, and no letter. */
  boolean hasNumber() {
    return !atEnd() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
  }

  /** The next character, which is not taken. */
  char peek() throws FileMistake {
    refuse(atEnd(), at);
    return text.charAt(at);
  }

  /** Takes one character and the spaces behind it. */
  char letter() throws FileMistake {
    char letter = peek();
    at++;
    take(SPACES);
    return letter;
  }

  /** Takes a word of letters, which may be empty, and the spaces behind it. */
  String word() {
    String word = take(WORD);
    take(SPACES);
    return word;
  }

  /** Takes this character. */
  void expect(char sign) throws FileMistake {
    refuse(peek() != sign, at);
    letter();
  }

  /** Takes a number and what parts it from the next one. */
  double number() throws FileMistake {
    double number = unparted();
    skipParting();
    return number;
  }

  /** Takes a number alone, so that its unit can be taken. */
  double unparted() throws FileMistake {
    int from = at;
    String number = take(NUMBER);
    refuse(number.isEmpty() || !Bounds.isSane(Double.parseDouble(number)), from);
    return Double.parseDouble(number);
  }

  /** Takes a number that is no sign of an end: 0 or 1, written as one digit. */
  boolean flag() throws FileMistake {
    char flag = peek();
    refuse(flag != '0' && flag != '1', at);
    at++;
    skipParting();
    return flag == '1';
  }

  /** Takes spaces, and one comma among them. */
  void skipParting() {
    take(PARTING);
  }

  /** Takes all that a {@code transform} says (SVG 1.1, 7.6), of which the last moves points first. */
  AffineTransform transforms() throws FileMistake {
    AffineTransform all = new AffineTransform();
    while (!atEnd()) {
      all.concatenate(transform());
      skipParting();
    }
    return all;
  }

  private AffineTransform transform() throws FileMistake {
    int start = at;
    String name = word();
    expect('(');
    double[] given = new double[6];
    int count = 0;
    while (hasNumber() && count < given.length) {
      given[count++] = number();
    }
    expect(')');
    return switch (name + count) {
      case "matrix6" -> new AffineTransform(given);
      case "translate1", "translate2" -> AffineTransform.getTranslateInstance(given[0], given[1]);
      case "scale1" -> AffineTransform.getScaleInstance(given[0], given[0]);
      case "scale2" -> AffineTransform.getScaleInstance(given[0], given[1]);
      case "rotate1", "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(given[0]), given[1], given[2]);
      case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(given[0])), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(given[0])));
      default -> throw unreadable(start);
    };
  }
}
