package org.imrletters.golden;

import java.util.ArrayList;
import java.util.List;

/** By what two changes are known to be the same. */
final class Marks {

  /** Words beside a change that have to be the same, on one side at least; on the other the case's own may stand. */
  private static final int NEIGHBORS = 3;

  private Marks() {}

  static List<Object> of(Change change) {
    return change instanceof Change.Words words ? ofWords(words.words()) : List.of(change);
  }

  private static List<Object> ofWords(WordChange change) {
    String before = change.before(NEIGHBORS);
    String after = change.after(NEIGHBORS);
    List<Object> marks = new ArrayList<>();
    marks.add(new Mark(change.removed(), change.added(), before, after));
    if (before.contains(" ")) {
      marks.add(new Mark(change.removed(), change.added(), before, "..."));
    }
    if (after.contains(" ")) {
      marks.add(new Mark(change.removed(), change.added(), "...", after));
    }
    return marks;
  }

  private record Mark(String removed, String added, String before, String after) {}
}
