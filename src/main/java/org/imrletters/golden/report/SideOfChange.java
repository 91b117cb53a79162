package org.imrletters.golden.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.proof.WordChange;
import org.imrletters.words.WordDifference.Fate;
import org.imrletters.words.WordDifference.Piece;

/**
 * One side of a change of words: the sentence as it was, or as it is. A sentence that goes on beyond the words around
 * the change begins or ends with {@code ...}.
 *
 * @param pieces the sentence, cut where what changed begins and ends
 */
record SideOfChange(List<Piece> pieces) {

  /** Words of a change that are shown; of longer ones, the first and the last of them. */
  private static final int FIRST = 50;
  private static final int LAST = 10;

  private static final String SENTENCE_END = ".*[.?!][)\"\u201d\u2019]*";
  private static final String MORE = "...";

  static SideOfChange old(WordChange change) {
    return of(change, Fate.REMOVED, change.removed());
  }

  static SideOfChange now(WordChange change) {
    return of(change, Fate.ADDED, change.added());
  }

  private static SideOfChange of(WordChange change, Fate fate, List<String> words) {
    return new SideOfChange(Stream
        .of(new Piece(Fate.KEPT, start(change.before())), new Piece(fate, shortened(words)),
            new Piece(Fate.KEPT, endsSentence(change) ? List.of() : end(change.after())))
        .filter(piece -> !piece.words().isEmpty())
        .toList());
  }

  private static List<String> start(List<String> before) {
    int first = before.size();
    while (first > 0 && !isEnd(before.get(first - 1))) {
      first--;
    }
    List<String> start = new ArrayList<>(before.subList(first, before.size()));
    if (first == 0 && before.size() >= Change.Words.CONTEXT) {
      start.add(0, MORE);
    }
    return start;
  }

  private static List<String> end(List<String> after) {
    int last = 0;
    while (last < after.size() && !isEnd(after.get(last))) {
      last++;
    }
    List<String> end = new ArrayList<>(after.subList(0, Math.min(last + 1, after.size())));
    if (last == after.size() && after.size() >= Change.Words.CONTEXT) {
      end.add(MORE);
    }
    return end;
  }

  private static boolean endsSentence(WordChange change) {
    List<String> changed = change.added().isEmpty() ? change.removed() : change.added();
    return !changed.isEmpty() && isEnd(changed.get(changed.size() - 1));
  }

  private static boolean isEnd(String word) {
    return word.matches(SENTENCE_END);
  }

  private static List<String> shortened(List<String> words) {
    int left = words.size() - FIRST - LAST;
    if (left <= LAST) {
      return words;
    }
    List<String> some = new ArrayList<>(words.subList(0, FIRST));
    some.addAll(List.of(MORE, "(" + left, "more", "words)", MORE));
    some.addAll(words.subList(words.size() - LAST, words.size()));
    return some;
  }
}
