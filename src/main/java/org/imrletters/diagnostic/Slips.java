package org.imrletters.diagnostic;

import java.util.stream.IntStream;

/** Counts the slips between two words: the restricted Damerau-Levenshtein distance, up to a limit. */
final class Slips {

  private final String from;
  private final String to;
  private final int limit;

  Slips(String from, String to, int limit) {
    this.from = from;
    this.to = to;
    this.limit = limit;
  }

  /** The number of slips; some number above the limit as soon as it is passed. */
  int count() {
    if (Math.abs(from.length() - to.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[0];
    int[] last = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] row = row(i, last, before);
      if (IntStream.of(row).min().orElse(0) > limit) {
        return limit + 1;
      }
      before = last;
      last = row;
    }
    return last[to.length()];
  }

  private int[] row(int i, int[] last, int[] before) {
    int[] row = new int[to.length() + 1];
    row[0] = i;
    for (int j = 1; j <= to.length(); j++) {
      int changed = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
      if (areSwapped(i, j)) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row;
  }

  private boolean areSwapped(int i, int j) {
    return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
