package org.imrletters.words;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds words and phrases that stand in a text twice in a row. */
public record Doubles(Words words, String text) {

  /** Words that may well stand twice, names and sounds among them. */
  private static final Set<String> FINE = Set.of("had", "that", "very", "bid", "tid", "so", "many", "walla", "ha",
      "bora", "pago");

  /** Words that begin a clause of which the same can be said once more. */
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "what", "whatever", "whoever");

  private static final int LONGEST_PHRASE = 8;
  private static final String LIST_STOPS = ",;:.()";

  /** Each stretch of a text in which something is said twice, and each but once. */
  public static Set<String> in(Words words) {
    return words.size() < 2 ? Set.of() : new Doubles(words, words.text()).found();
  }

  private Set<String> found() {
    Set<String> found = new LinkedHashSet<>();
    int i = 0;
    while (i + 1 < words.size()) {
      int length = doubled(i);
      if (length > 0) {
        found.add(words.typed(words.start(i), words.end(i + 2 * length - 1)));
      }
      i += length > 0 ? 2 * length : 1;
    }
    return found;
  }

  /** How many words are said again from here; none, mostly. */
  private int doubled(int from) {
    for (int length = 1; length <= LONGEST_PHRASE && from + 2 * length <= words.size(); length++) {
      if (isSame(from, length) && (isRunning(from, 2 * length) ? isSlip(from, length) : isListed(from, length))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isSame(int from, int length) {
    return IntStream.range(from, from + length)
        .allMatch(i -> words.small(i).equals(words.small(i + length)) && !words.get(i).hasDigit());
  }

  /** Whether only space stands between these words. */
  private boolean isRunning(int from, int count) {
    return IntStream.range(from, from + count - 1)
        .allMatch(i -> text.substring(words.end(i), words.start(i + 1)).isBlank());
  }

  private boolean isSlip(int from, int length) {
    String first = words.small(from);
    boolean letter = length == 1 && first.length() == 1 && !first.equals("a");
    return !letter && !(length == 1 && FINE.contains(first)) && !isName(from, length) && isWhole(from, length)
        && !isClause(from, length);
  }

  /** In "what is not recommended is not recommended" the second is said of the first, and so in "what there is is". */
  private boolean isClause(int from, int length) {
    int before = from - (length == 1 ? 2 : 1);
    return before >= 0 && RELATIVE.contains(words.small(before)) && (length > 1 || words.small(from).equals("is"));
  }

  /** In "in May may" the first is another word than the second. */
  private boolean isName(int from, int length) {
    String first = text.substring(words.start(from), words.end(from));
    String second = text.substring(words.start(from + length), words.end(from + length));
    boolean startsSentence = from == 0
        || ".?!\n".indexOf(gapBefore(from).strip().isEmpty() ? ' ' : gapBefore(from).strip().charAt(0)) >= 0;
    boolean sameCase = first.equals(second);
    boolean onlyFirstIsCapital = first.toLowerCase(Locale.ROOT).equals(second) && startsSentence;
    return !sameCase && !onlyFirstIsCapital;
  }

  /** Neither end is a part of a word such as {@code x-ray} or {@code L4/5}. */
  private boolean isWhole(int from, int length) {
    int start = words.start(from);
    int end = words.end(from + 2 * length - 1);
    boolean before = start == 0 || "-/'".indexOf(text.charAt(start - 1)) < 0;
    boolean after = end == text.length() || "-/'".indexOf(text.charAt(end)) < 0;
    return before && after;
  }

  /** Whether the same entry of more than one word stands twice in a list. */
  private boolean isListed(int from, int length) {
    if (length == 1 || !isRunning(from, length) || !isRunning(from + length, length)) {
      return false;
    }
    String between = text.substring(words.end(from + length - 1), words.start(from + length)).strip();
    int end = words.end(from + 2 * length - 1);
    boolean closed = end == text.length() || LIST_STOPS.indexOf(text.charAt(end)) >= 0;
    boolean starts = from == 0
        || !gapBefore(from).strip().isEmpty() && LIST_STOPS.indexOf(gapBefore(from).strip().charAt(0)) >= 0;
    return between.equals(",") && starts && closed;
  }

  private String gapBefore(int from) {
    return text.substring(words.end(from - 1), words.start(from));
  }
}
