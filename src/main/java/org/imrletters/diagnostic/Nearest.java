package org.imrletters.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

  /** Longer words are nobody's slip of the pen, and comparing them takes long. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The candidate that differs least from what was typed, letter case aside; empty where none is near. A letter too
   * many, too few, wrong, or swapped with its neighbor counts one; one in three letters may differ.
   */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : candidates) {
      int differing = difference(wanted, candidate.toLowerCase(Locale.ROOT));
      if (differing < least && differing < candidate.length()) {
        least = differing;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance, by rows. */
  private static int difference(String a, String b) {
    if (Math.abs(a.length() - b.length()) > LONGEST / 3) {
      return LONGEST;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      fill(row, above, before, a, b, i);
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  private static void fill(int[] row, int[] above, int[] before, String a, String b, int i) {
    row[0] = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
  }
}
