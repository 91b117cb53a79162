package org.imrletters.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which words of a text are gone and which are new. How words are spread over lines makes no difference: after a
 * changed word the lines of a paragraph break elsewhere.
 *
 * <p>It is found with java-diff-utils ({@code io.github.java-diff-utils:java-diff-utils}), which has to be on the class
 * path where anything differs.
 *
 * @param pieces both texts, cut where they part, in reading order; together, those kept and added are the new text
 */
public record WordDifference(List<Piece> pieces) {

  private static final Pattern WORD = Pattern.compile("(?:\\A\\s*)?\\S+\\s*");

  /** Between the first difference and the last, in both texts together: more would be compared for minutes. */
  private static final int MOST_WORDS = 20_000;

  /** How often words are held against each other, for less than a second: texts that have little in common are not worth more. */
  private static final int MOST_LOOKS = 20_000_000;

  /** What became of a piece of text. */
  public enum Fate {
    /** It stands in both. */
    KEPT,
    /** It stands in the old text only. */
    REMOVED,
    /** It stands in the new text only. */
    ADDED
  }

  /**
   * A piece of text.
   *
   * @param words its words, each with the space and the line ends behind it
   */
  public record Piece(Fate fate, List<String> words) {}

  /** Keeps the list from changing behind the reader's back. */
  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  /**
   * Compares two texts. Where more than 20,000 words lie between their first difference and the last, or so many differ
   * that it would take long to tell them apart, all of these are one piece.
   */
  public static WordDifference between(String old, String now) {
    List<String> before = words(old);
    List<String> after = words(now);
    int start = sameAtStart(before, after);
    int tail = sameAtEnd(before, after, start);
    List<Piece> pieces = new ArrayList<>();
    add(Fate.KEPT, after.subList(0, start), pieces);
    differing(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail), pieces);
    add(Fate.KEPT, after.subList(after.size() - tail, after.size()), pieces);
    return new WordDifference(pieces);
  }

  private static int sameAtStart(List<String> before, List<String> after) {
    int start = 0;
    while (start < Math.min(before.size(), after.size()) && isSame(before.get(start), after.get(start))) {
      start++;
    }
    return start;
  }

  private static int sameAtEnd(List<String> before, List<String> after, int start) {
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - start
        && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }

  private static void differing(List<String> before, List<String> after, List<Piece> pieces) {
    int at = 0;
    for (AbstractDelta<String> delta : deltas(before, after)) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      add(Fate.KEPT, after.subList(at, target), pieces);
      add(Fate.REMOVED, before.subList(source, source + delta.getSource().size()), pieces);
      at = target + delta.getTarget().size();
      add(Fate.ADDED, after.subList(target, at), pieces);
    }
    add(Fate.KEPT, after.subList(at, after.size()), pieces);
  }

  private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
    int[] looks = new int[1];
    BiPredicate<String, String> same = (word, other) -> {
      if (looks[0]++ == MOST_LOOKS) {
        throw new CancellationException();
      }
      return word.equals(other);
    };
    List<AbstractDelta<String>> whole = List.of(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST_WORDS) {
      return whole;
    }
    try {
      return DiffUtils.diff(stripped(before), stripped(after), new MyersDiffWithLinearSpace<>(same)).getDeltas();
    } catch (CancellationException tooDifferent) {
      return whole;
    }
  }

  private static boolean isSame(String word, String other) {
    return word.strip().equals(other.strip());
  }

  private static List<String> stripped(List<String> words) {
    return words.stream().map(String::strip).toList();
  }

  private static void add(Fate fate, List<String> words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, words));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether both texts have the same words. */
  public boolean isNothing() {
    return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
  }
}
