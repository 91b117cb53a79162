package org.imrletters.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.imrletters.letter.Ties;

/**
 * Says where a line may end: after spaces that are no {@link Ties}, after a long dash, and after a slash between letters.
 *
 * <p>Never after a hyphen: who copies or searches a file gets {@code posttraumatic} from a line that ends in
 * {@code post-}, as most programs take a hyphen at a line's end for one that the line break brought. Doses and ranges
 * such as {@code 10/325mg} and {@code 78-80} stay whole. The JDK has breakers of its own, but they part such words
 * and their rules come with the JDK, so that two of them could set one letter differently.
 */
final class PdfLineBreaker implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int place = DONE;

  @Override
  public void setText(String newText) {
    text = newText;
    place = 0;
  }

  /** The next place where a line may end, or -1 after the end of the text. */
  @Override
  public int next() {
    if (place == DONE || place >= text.length()) {
      place = DONE;
      return DONE;
    }
    do {
      place++;
    } while (place < text.length() && !mayBreak());
    return place;
  }

  private boolean mayBreak() {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return switch (before) {
      case '\u2014' -> !isSpace(after);
      case '\u2013', '/' -> isLetter(place - 2) && isLetter(place);
      default -> isSpace(before) && !isSpace(after) && !Ties.hold(text, place - 1);
    };
  }

  private boolean isLetter(int index) {
    return index >= 0 && Character.isLetter(text.charAt(index));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
