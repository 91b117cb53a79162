package org.imrletters.diagnostic;

/** Shows the line that a complaint is about, with a caret under the columns that are meant. */
final class Excerpt {

  /** Lines longer than this are shown around the caret only, so that a caret is never lost in a wrapped terminal. */
  private static final int WIDEST = 100;

  private static final int BEFORE_CARET = 40;

  private Excerpt() {}

  static String of(Location place, Ink ink) {
    int[] line = place.excerpt().stripTrailing().codePoints().toArray();
    int caret = Math.min(place.column() - 1, line.length);
    int from = line.length <= WIDEST ? 0 : Math.max(0, caret - BEFORE_CARET);
    int to = Math.min(line.length, from + WIDEST);
    String lead = from > 0 ? "..." : "";
    String shown = lead + Visible.text(new String(line, from, to - from)) + (to < line.length ? "..." : "");
    int indent = lead.length() + Visible.width(line, from, caret);
    int marked = Math.max(1, Visible.width(line, caret, Math.min(to, caret + place.length())));
    String number = Integer.toString(place.line());
    return "\n  " + number + " | " + shown + "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(indent)
        + ink.red("^".repeat(marked));
  }
}
