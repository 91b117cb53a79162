package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words and phrases that stand in a text twice in a row. */
final class Doubles {

  /** Words that may well stand twice, names and sounds among them. */
  private static final Set<String> FINE = Set.of(
      "had", "that", "very", "bid", "tid", "so", "many", "walla", "ha", "bora", "pago");

  private static final int LONGEST_PHRASE = 8;
  private static final String LIST_STOPS = ",;:.()";

  private final String text;
  private final List<Word> words;

  /** Of each word; two that differ here need not be compared. */
  private final int[] hashes;

  Doubles(Words words) {
    this.text = words.text();
    this.words = words.list();
    this.hashes = new int[this.words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = this.words.get(i).text().hashCode();
    }
  }

  /** Each stretch of the text in which something is said twice. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i + 1 < words.size()) {
      int length = doubled(i);
      if (length > 0) {
        found.add(text.substring(words.get(i).start(), words.get(i + 2 * length - 1).end()));
      }
      i += length > 0 ? 2 * length : 1;
    }
    return found;
  }

  /** How many words are said again from here; none, mostly. */
  private int doubled(int from) {
    for (int length = 1; length <= LONGEST_PHRASE && from + 2 * length <= words.size(); length++) {
      if (hashes[from] == hashes[from + length]
          && isSame(from, length)
          && (isRunning(from, 2 * length) ? isSlip(from, length) : isListed(from, length))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isSame(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!words.get(i).text().equals(words.get(i + length).text()) || words.get(i).hasDigit()) {
        return false;
      }
    }
    return true;
  }

  /** Whether only space stands between these words. */
  private boolean isRunning(int from, int count) {
    for (int i = from; i + 1 < from + count; i++) {
      if (!text.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean isSlip(int from, int length) {
    Word first = words.get(from);
    boolean letter = length == 1 && first.text().length() == 1 && !first.text().equals("a");
    return !letter && !(length == 1 && FINE.contains(first.text())) && !isName(from, length) && isWhole(from, length);
  }

  /** In "in May may" the first is another word than the second. */
  private boolean isName(int from, int length) {
    String first = text.substring(words.get(from).start(), words.get(from).end());
    String second = text.substring(words.get(from + length).start(), words.get(from + length).end());
    boolean startsSentence = from == 0 || ".?!\n".indexOf(gapBefore(from).strip().isEmpty() ? ' '
        : gapBefore(from).strip().charAt(0)) >= 0;
    boolean sameCase = first.equals(second);
    boolean onlyFirstIsCapital = first.toLowerCase(Locale.ROOT).equals(second) && startsSentence;
    return !sameCase && !onlyFirstIsCapital;
  }

  /** Neither end is a part of a word such as {@code x-ray} or {@code L4/5}. */
  private boolean isWhole(int from, int length) {
    int start = words.get(from).start();
    int end = words.get(from + 2 * length - 1).end();
    boolean before = start == 0 || "-/'\u2019".indexOf(text.charAt(start - 1)) < 0;
    boolean after = end == text.length() || "-/'\u2019".indexOf(text.charAt(end)) < 0;
    return before && after;
  }

  /** Whether the same entry of more than one word stands twice in a list. */
  private boolean isListed(int from, int length) {
    if (length == 1 || !isRunning(from, length) || !isRunning(from + length, length)) {
      return false;
    }
    String between = text.substring(words.get(from + length - 1).end(), words.get(from + length).start()).strip();
    int end = words.get(from + 2 * length - 1).end();
    boolean closed = end == text.length() || LIST_STOPS.indexOf(text.charAt(end)) >= 0;
    return between.equals(",") && startsEntry(from) && closed;
  }

  private boolean startsEntry(int from) {
    return from == 0 || !gapBefore(from).strip().isEmpty()
        && LIST_STOPS.indexOf(gapBefore(from).strip().charAt(0)) >= 0;
  }

  private String gapBefore(int from) {
    return text.substring(words.get(from - 1).end(), words.get(from).start());
  }
}
