package org.imrletters.diagnostic;

import java.io.Serializable;

/**
 * A stretch of one line of a file.
 *
 * @param file the file as the reader named it
 * @param line the line, counted from one
 * @param column the first column, counted from one, in characters as a reader counts them (code points)
 * @param length how many columns; at least one
 * @param excerpt the whole line, for showing
 */
public record Location(String file, int line, int column, int length, String excerpt) implements Serializable {

  /** A file as a whole, for complaints that no line of it can be blamed for. */
  public static Location ofFile(String file) {
    return new Location(file, 1, 1, 1, "");
  }

  /**
   * The place of a stretch of a file's text; it ends with its line at the latest.
   *
   * @param offset where it begins, in characters of the text
   * @param length how many characters it is long
   */
  public static Location in(String file, String text, int offset, int length) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    end = end < 0 ? text.length() : end;
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(start, offset);
    int width = text.codePointCount(offset, Math.min(offset + length, end));
    return new Location(file, line, column, Math.max(1, width), text.substring(start, end).stripTrailing());
  }
}
