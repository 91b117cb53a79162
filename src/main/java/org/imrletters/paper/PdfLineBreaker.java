package org.imrletters.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.imrletters.layout.LineEnds;

/** Lets openhtmltopdf end lines where a letter's lines may end. */
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
    char first = place > 1 ? text.charAt(place - 2) : ' ';
    return LineEnds.mayBreak(first, text.charAt(place - 1), text.charAt(place));
  }
}
