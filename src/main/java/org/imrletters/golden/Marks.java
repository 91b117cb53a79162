package org.imrletters.golden;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.proof.WordChange;

/** By what two changes are known to be the same. */
final class Marks {

  /** Words beside a change that have to be the same, on one side at least; on the other the case's own may stand. */
  private static final int NEIGHBORS = 3;

  private static final List<String> ANY = List.of("...");

  private Marks() {}

  static List<Object> of(Change change) {
    return change instanceof Change.Words words ? ofWords(words.words()) : List.of(change);
  }

  private static List<Object> ofWords(WordChange change) {
    List<String> before = change.before()
        .subList(Math.max(0, change.before().size() - NEIGHBORS), change.before().size());
    List<String> after = change.after().subList(0, Math.min(NEIGHBORS, change.after().size()));
    List<Object> marks = new ArrayList<>();
    marks.add(new Mark(change.removed(), change.added(), before, after));
    if (before.size() > 1) {
      marks.add(new Mark(change.removed(), change.added(), before, ANY));
    }
    if (after.size() > 1) {
      marks.add(new Mark(change.removed(), change.added(), ANY, after));
    }
    return marks;
  }

  private record Mark(List<String> removed, List<String> added, List<String> before, List<String> after) {}
}
