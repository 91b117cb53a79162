package org.imrletters.diagnostic;

import java.util.Optional;

/**
 * The place of a value inside a case, such as {@code items[1].decision}. The case itself is the empty path.
 *
 * @param text the path as it is written
 */
public record FieldPath(String text) implements Comparable<FieldPath> {

  /** The case itself. */
  public static final FieldPath ROOT = new FieldPath("");

  /** The path as someone wrote it in a waiver. */
  public static FieldPath of(String text) {
    return new FieldPath(text.strip());
  }

  /** The field of this name, below this place. */
  public FieldPath field(String name) {
    return new FieldPath(text.isEmpty() ? name : text + "." + name);
  }

  /** The entry of this index, counted from zero, below this place. */
  public FieldPath entry(int index) {
    return new FieldPath(text + "[" + index + "]");
  }

  /** The place that holds this one; empty for the case itself. */
  public Optional<FieldPath> parent() {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int cut = Math.max(text.lastIndexOf('.'), text.lastIndexOf('['));
    return Optional.of(cut < 0 ? ROOT : new FieldPath(text.substring(0, cut)));
  }

  /** Whether this place is the other one or lies below it. */
  public boolean isWithin(FieldPath other) {
    if (!text.startsWith(other.text)) {
      return false;
    }
    return other.text.isEmpty() || text.length() == other.text.length()
        || ".[".indexOf(text.charAt(other.text.length())) >= 0;
  }

  /** By name, and by number where both have one, so that {@code items[2]} comes before {@code items[10]}. */
  @Override
  public int compareTo(FieldPath other) {
    int i = 0;
    int end = Math.min(text.length(), other.text.length());
    while (i < end && text.charAt(i) == other.text.charAt(i)) {
      i++;
    }
    int digits = digitsFrom(i) - other.digitsFrom(i);
    boolean inNumber = i > 0 && isDigit(text.charAt(i - 1)) || digitsFrom(i) > 0 && other.digitsFrom(i) > 0;
    return inNumber && digits != 0 ? digits : text.compareTo(other.text);
  }

  private int digitsFrom(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return text;
  }
}
