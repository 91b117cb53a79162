package org.imrletters.render;

import java.util.List;
import org.imrletters.letter.Letter;

/**
 * Prints a letter as plain text, set as on a typewriter.
 *
 * <p>Section headings are centered, item headings and paragraphs flush left and filled; points hang on {@code -} or on
 * their number, quotations are indented, and a table stands in columns. One blank line parts two blocks. A line ends at
 * a space or among Chinese and Japanese characters, never at a no-break space, at a hyphen or inside a word, so a line
 * is wider than asked only where a single word is. Bold and italic words leave no trace, and neither pictures nor what
 * stands at the head and the foot of pages is printed.
 */
public final class TextRenderer {

  /** The columns of a line where none are asked for. */
  public static final int DEFAULT_COLUMNS = 80;

  /** The fewest columns that a letter is set in. */
  public static final int MIN_COLUMNS = 20;

  /** The most columns that a letter is set in. */
  public static final int MAX_COLUMNS = 1000;

  private TextRenderer() {}

  /** The letter in lines of at most {@value #DEFAULT_COLUMNS} columns. */
  public static String render(Letter letter) {
    return render(letter, DEFAULT_COLUMNS);
  }

  /**
   * The letter in lines of at most so many columns, each ended by {@code \n} and none by a space. A wide East Asian
   * character or an emoji takes two columns, a combining mark none. A letter without words is the empty text.
   *
   * @param columns from {@value #MIN_COLUMNS} to {@value #MAX_COLUMNS}
   * @throws IllegalArgumentException where the columns are out of that range
   */
  public static String render(Letter letter, int columns) {
    if (columns < MIN_COLUMNS || columns > MAX_COLUMNS) {
      throw new IllegalArgumentException(
          "a letter is set in " + MIN_COLUMNS + " to " + MAX_COLUMNS + " columns, not in " + columns);
    }
    List<String> lines = TextBlocks.lines(letter.blocks(), columns);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
