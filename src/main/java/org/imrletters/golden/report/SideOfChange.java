package org.imrletters.golden.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.golden.WordChange;
import org.imrletters.golden.WordDifference.Fate;

/**
 * One side of a change of words: the sentence as it was, or as it is.
 *
 * @param pieces the sentence, cut where what changed begins and ends
 */
record SideOfChange(List<Piece> pieces) {

  /** Words of a change that are shown; of longer ones, the first and the last of them. */
  private static final int FIRST = 50;
  private static final int LAST = 10;

  record Piece(Fate fate, List<String> words) {}

  static SideOfChange old(WordChange change) {
    return of(change, Fate.REMOVED, change.removed());
  }

  static SideOfChange now(WordChange change) {
    return of(change, Fate.ADDED, change.added());
  }

  private static SideOfChange of(WordChange change, Fate fate, String words) {
    WordChange sentence = change.inItsSentence(Change.Words.CONTEXT);
    return new SideOfChange(
        Stream
            .of(new Piece(Fate.KEPT, split(sentence.before())), new Piece(fate, shortened(split(words))),
                new Piece(Fate.KEPT, split(sentence.after())))
            .filter(piece -> !piece.words.isEmpty())
            .toList());
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" "));
  }

  private static List<String> shortened(List<String> words) {
    int left = words.size() - FIRST - LAST;
    if (left <= LAST) {
      return words;
    }
    List<String> some = new ArrayList<>(words.subList(0, FIRST));
    some.addAll(List.of("...", "(" + left, "more", "words)", "..."));
    some.addAll(words.subList(words.size() - LAST, words.size()));
    return some;
  }
}
