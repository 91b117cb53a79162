package org.imrletters.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.imrletters.letter.Ties;
import org.imrletters.paper.layout.BreakOpportunities;

/** Lets openhtmltopdf end lines where a letter's lines may end, and at no space that is one of its {@link Ties}. */
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
    if (Character.isLowSurrogate(text.charAt(place)) && Character.isHighSurrogate(text.charAt(place - 1))) {
      return false;
    }
    int second = text.codePointBefore(place);
    int before = place - Character.charCount(second);
    int first = before > 0 ? text.codePointBefore(before) : ' ';
    return BreakOpportunities.mayBreak(first, second, text.codePointAt(place))
        && !(Character.isWhitespace(second) && Ties.hold(text, place - 1));
  }
}
