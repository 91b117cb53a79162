package org.imrletters.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Guesses which of the known words someone meant who typed another one. */
public final class Suggestion {

  /** One slip is allowed for this many letters, and never more than {@link #MOST_SLIPS}. */
  private static final int LETTERS_PER_SLIP = 3;

  private static final int MOST_SLIPS = 5;

  /** Fewer letters than this say too little to be taken for the start of a longer word. */
  private static final int SHORTEST_START = 4;

  /** Among more words than this a guess costs more than it helps: it would be made for every complaint anew. */
  private static final int MOST_WORDS = 300;

  private Suggestion() {}

  /**
   * The known word that differs from the typed one by the fewest slips (a letter left out, added, changed, or swapped
   * with its neighbor), capital letters aside; failing that, the only one that starts the other.
   *
   * @param typed what stands in the case
   * @param known what could stand there, in any order: of words equally near, the first in the alphabet is taken
   * @return empty where nothing known is near, or where more than 300 words are known
   */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    if (Folded.isBlank(typed) || known.size() > MOST_WORDS) {
      return Optional.empty();
    }
    List<String> words = known.stream().distinct().sorted().toList();
    return bySlips(Folded.small(typed), words).or(() -> byStart(Folded.small(typed), words));
  }

  /** A hint that asks for the {@link #nearest} known word, or this one where none is near. */
  public static String hint(String typed, Collection<String> known, String otherwise) {
    return nearest(typed, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  /** Whether two words in small letters differ by no more slips than these. */
  public static boolean isNear(String word, String other, int slips) {
    return new Slips(word, other, slips).count() <= slips;
  }

  private static Optional<String> bySlips(String typed, List<String> words) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String word : words) {
      String folded = Folded.small(word);
      int limit = Math.min(MOST_SLIPS, Math.max(typed.length(), folded.length()) / LETTERS_PER_SLIP);
      int slips = new Slips(typed, folded, Math.min(limit, fewest)).count();
      if (slips <= limit && slips < fewest) {
        best = word;
        fewest = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> byStart(String typed, List<String> words) {
    List<String> starts = words.stream()
        .filter(word -> Math.min(typed.length(), Folded.small(word).length()) >= SHORTEST_START)
        .filter(word -> Folded.small(word).startsWith(typed) || typed.startsWith(Folded.small(word)))
        .toList();
    return starts.size() == 1 ? Optional.of(starts.get(0)) : Optional.empty();
  }

  /** Counts the slips between two words: the restricted Damerau-Levenshtein distance. */
  private record Slips(String from, String to, int limit) {

    /** The number of slips; some number above the limit where the lengths alone differ by more. */
    int count() {
      if (Math.abs(from.length() - to.length()) > limit) {
        return limit + 1;
      }
      int[] before = new int[0];
      int[] last = IntStream.rangeClosed(0, to.length()).toArray();
      for (int i = 1; i <= from.length(); i++) {
        int[] row = row(i, last, before);
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
}
