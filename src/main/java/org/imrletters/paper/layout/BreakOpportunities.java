package org.imrletters.paper.layout;

import org.imrletters.letter.EastAsian;

/**
 * Says where a line may end: after spaces, after a long dash, after a slash between letters, and among Chinese and
 * Japanese characters, which stand without spaces.
 *
 * <p>Never after a hyphen: who copies or searches a file gets {@code posttraumatic} from a line that ends in
 * {@code post-}, as most programs take a hyphen at a line's end for one that the line break brought. Doses and ranges
 * such as {@code 10/325mg} and {@code 78-80} stay whole. The JDK has breakers of its own, but they element such words
 * and their rules come with the JDK, so that two of them could set one letter differently.
 */
public final class BreakOpportunities {

  private BreakOpportunities() {}

  /**
   * Whether a line may end between the second and the third of these characters.
   *
   * @param first the character before {@code second}; a space where there is none
   */
  public static boolean mayBreak(int first, int second, int third) {
    if (second >= EastAsian.FIRST || third >= EastAsian.FIRST) {
      return Character.isWhitespace(second) && !Character.isWhitespace(third) || EastAsian.mayBreak(second, third);
    }
    return switch (second) {
      case '\u2014' -> !Character.isWhitespace(third);
      case '\u2013', '/' -> Character.isLetter(first) && Character.isLetter(third);
      default -> Character.isWhitespace(second) && !Character.isWhitespace(third);
    };
  }
}
