package org.imrletters.diagnostic;

/**
 * A stretch of one line of a file.
 *
 * @param file the file as the reader named it
 * @param line the line, counted from one
 * @param column the first column, counted from one, in characters as a reader counts them (code points)
 * @param length how many columns; at least one
 * @param excerpt the whole line, for showing
 */
public record Location(String file, int line, int column, int length, String excerpt) {

  /** A file as a whole, for complaints that no line of it can be blamed for. */
  public static Location ofFile(String file) {
    return new Location(file, 1, 1, 1, "");
  }
}
