package org.imrletters.imported;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param pieces what stands on it, parted by gaps that are wider than those between words; none for a blank line
 * @param page its page, counted from 1
 * @param number which line of the page it is, counted from 1
 * @param blank whether a blank ends it
 */
record Line(List<Piece> pieces, int page, int number, boolean blank) {

  private static final String WORD = "[^\\s\\p{Z}]++";

  private static final Pattern PIECE = Pattern.compile(WORD + "(?:\\p{Z}" + WORD + ")*+");

  /** Words with no more than a blank between them, and the columns where they start and end. */
  record Piece(String text, double start, double end) {

    String firstWord() {
      int end = text.indexOf(' ');
      return end < 0 ? text : text.substring(0, end);
    }
  }

  /** A line of text in columns. */
  static Line of(String typed, int page, int number) {
    String text = typed.replace("\t", "    ");
    List<Piece> pieces = PIECE.matcher(text)
        .results()
        .map(piece -> new Piece(piece.group(), piece.start(), piece.end()))
        .toList();
    return new Line(pieces, page, number, !pieces.isEmpty() && pieces.get(pieces.size() - 1).end() < text.length());
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
