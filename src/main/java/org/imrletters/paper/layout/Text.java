package org.imrletters.paper.layout;

import java.util.Arrays;
import java.util.List;
import org.imrletters.letter.Ties;
import org.imrletters.paper.style.Face;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a paragraph as they are shown and as they are written, each with its font and its width; white space is
 * single spaces.
 *
 * @param runs the characters in runs that are set alike, from the first to the last
 * @param hasLinks whether any of its words lead elsewhere, or are in another language than the rest
 */
public record Text(int[] shown, int[] written, float[] widths, List<TextRun> runs, boolean hasLinks) {

  static final int LINE_BREAK = '\n';

  /** What is written for a second character that is shown for one. */
  static final int NOTHING = -1;

  private static final int LONGEST_TIED = 24;

  Text(int[] shown, int[] written, float[] widths, List<TextRun> runs) {
    this(shown, written, widths, List.copyOf(runs), runs.stream().anyMatch(run -> run.link() != null));
  }

  /** How many characters it has. */
  public int length() {
    return shown.length;
  }

  /** The character that is shown at this index. */
  public int codePoint(int index) {
    return shown[index];
  }

  /** The characters from an index to before another as they are written, with a space for a line break. */
  public String written(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (written[i] != NOTHING) {
        text.appendCodePoint(Math.max(' ', written[i]));
      }
    }
    return text.toString();
  }

  /** Whether the characters from an index to before another are shown otherwise than they are written. */
  public boolean isTransformed(int from, int to) {
    return !Arrays.equals(shown, from, to, written, from, to);
  }

  /** Tells of each run that has any of the characters from an index to before another, and which those are. */
  public void pieces(int first, int end, Piece piece) {
    int from = first;
    for (TextRun run : runs) {
      int to = Math.min(run.end(), end);
      if (to > from) {
        piece.of(run, from, to);
        from = to;
      }
    }
  }

  /** What becomes of characters of one run. */
  public interface Piece {
    /** The characters of this run from an index to before another. */
    void of(TextRun run, int from, int to);
  }

  /** The link or passage that the character at this index stands in; nothing outside of these. */
  public @Nullable StructureElement link(int index) {
    return runs.get(run(index)).link();
  }

  /** The index behind the last character that stands in the same link, or outside of any, as the one at this index. */
  public int linkEnd(int index) {
    int run = run(index);
    StructureElement link = runs.get(run).link();
    while (run + 1 < runs.size() && runs.get(run + 1).link() == link) {
      run++;
    }
    return runs.get(run).end();
  }

  private int run(int index) {
    int run = 0;
    while (runs.get(run).end() <= index) {
      run++;
    }
    return run;
  }

  float width(int index) {
    return widths[index];
  }

  /** How wide the characters from an index to before another are, in points. */
  public double width(int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += widths[i];
    }
    return width;
  }

  boolean isSpace(int index) {
    return shown[index] == ' ';
  }

  /** Whether this is a space between words, which is widened where a line is justified. */
  public static boolean isStretchable(int codePoint) {
    return codePoint == ' ' || codePoint == '\u00A0';
  }

  /** How many such spaces stand from an index to before another. */
  int spaces(int from, int to) {
    return (int) Arrays.stream(shown, from, to).filter(Text::isStretchable).count();
  }

  /** Whether a line may end before this character: where {@link BreakOpportunities} has it, but at none of the {@link Ties}. */
  boolean mayBreak(int index) {
    int before = shown[index - 1];
    return BreakOpportunities.mayBreak(index > 1 ? shown[index - 2] : ' ', before, shown[index])
        && !(Character.isWhitespace(before) && isTied(index - 1));
  }

  /** Whether the words around a space stay together; what is further away than a date is long has no say in that. */
  private boolean isTied(int space) {
    if (space == 0 || !Ties.mayHold(written[space - 1], written[space + 1])) {
      return false;
    }
    int from = Math.max(0, space - LONGEST_TIED);
    int to = Math.min(shown.length, space + LONGEST_TIED);
    return Ties.hold(written(from, to), written(from, space).length());
  }

  /**
   * Characters of a text that are set alike.
   *
   * @param typeface their font
   * @param face how their style sheet wants them
   * @param above how far their line reaches above its baseline, in points, with its share of the leading
   * @param below how far their line reaches below it
   * @param link the link or passage that they are, where they lead elsewhere or are in another language
   * @param end the index behind their last character in the text; they begin where the run before ends
   */
  public record TextRun(Typeface typeface, Face face, double above, double below, @Nullable StructureElement link,
      int end) {}
}
