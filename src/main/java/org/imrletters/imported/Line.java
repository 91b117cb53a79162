package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.letter.EastAsian;

/**
 * A line of a page.
 *
 * @param pieces what stands on it, parted by gaps that are wider than those between words; none for a blank line
 * @param page its page, counted from 1
 * @param number which line of the page it is, counted from 1
 * @param blank whether a blank ends it
 */
record Line(List<Piece> pieces, int page, int number, boolean blank) {

  private static final int TAB = 8;

  /** Words with no more than a blank between them, and the columns where they start and end. */
  record Piece(String text, double start, double end) {

    String firstWord() {
      int end = text.indexOf(' ');
      return end < 0 ? text : text.substring(0, end);
    }
  }

  /** A line of text in columns. */
  static Line of(String text, int page, int number) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int start = 0;
    int column = 0;
    int blanks = 0;
    for (int c : text.codePoints().toArray()) {
      if (isBlank(c)) {
        blanks += c == '\t' ? Math.max(2, TAB - column % TAB) : 1;
        column += c == '\t' ? TAB - column % TAB : 1;
      } else {
        if (blanks > 1 && !piece.isEmpty()) {
          pieces.add(new Piece(piece.toString(), start, column - blanks));
          piece.setLength(0);
        }
        start = piece.isEmpty() ? column : start;
        piece.append(piece.isEmpty() || blanks == 0 ? "" : " ").appendCodePoint(c);
        column += c >= EastAsian.FIRST ? 2 : 1;
        blanks = 0;
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), start, column - blanks));
    }
    return new Line(pieces, page, number, blanks > 0);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  double start() {
    return pieces.get(0).start();
  }

  double end() {
    return pieces.get(pieces.size() - 1).end();
  }

  /** Whether the first word of the next line would have fit on this one. */
  boolean hasRoomFor(Piece next, double measure) {
    return end() + 1 + next.firstWord().length() <= measure;
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
  }
}
