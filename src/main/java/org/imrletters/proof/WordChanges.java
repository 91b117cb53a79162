package org.imrletters.proof;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares two letters word by word. */
final class WordChanges {

  /** So many words on both sides of a change are told with it. */
  private static final int AROUND = 5;

  /** Between the first difference and the last, in both letters together: more would be compared for minutes. */
  private static final int MOST_WORDS = 20_000;

  private final List<String> expected;
  private final List<String> printed;

  private WordChanges(List<String> expected, List<String> printed) {
    this.expected = expected;
    this.printed = printed;
  }

  /** The changes in reading order. */
  static List<WordChange> between(List<String> expected, List<String> printed) {
    WordChanges changes = new WordChanges(expected, printed);
    if (expected.equals(printed)) {
      return List.of();
    }
    Stretch differing = changes.differing();
    return differing.size() > MOST_WORDS ? List.of(changes.change(differing))
        : changes.within(differing).stream().map(changes::change).toList();
  }

  /** From the first difference to the last. */
  private Stretch differing() {
    int most = Math.min(expected.size(), printed.size());
    int start = 0;
    while (start < most && expected.get(start).equals(printed.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < most - start && fromEnd(expected, tail).equals(fromEnd(printed, tail))) {
      tail++;
    }
    return new Stretch(start, expected.size() - tail, start, printed.size() - tail);
  }

  private static String fromEnd(List<String> words, int index) {
    return words.get(words.size() - 1 - index);
  }

  /** Where the letters differ within a stretch. What is put in and what is left out at one place is one change. */
  private List<Stretch> within(Stretch part) {
    List<String> source = expected.subList(part.from, part.to);
    List<String> target = printed.subList(part.printedFrom, part.printedTo);
    List<Stretch> all = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(source, target, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Stretch next = part.at(delta);
      int last = all.size() - 1;
      if (last >= 0 && all.get(last).meets(next)) {
        all.set(last, all.get(last).with(next));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private WordChange change(Stretch at) {
    return new WordChange(expected.subList(Math.max(0, at.from - AROUND), at.from), expected.subList(at.from, at.to),
        printed.subList(at.printedFrom, at.printedTo),
        expected.subList(at.to, Math.min(expected.size(), at.to + AROUND)));
  }

  /** The words from one index to before another, in each letter. */
  private record Stretch(int from, int to, int printedFrom, int printedTo) {

    int size() {
      return to - from + printedTo - printedFrom;
    }

    /** A change within this stretch. */
    Stretch at(AbstractDelta<String> delta) {
      int there = from + delta.getSource().getPosition();
      int here = printedFrom + delta.getTarget().getPosition();
      return new Stretch(there, there + delta.getSource().size(), here, here + delta.getTarget().size());
    }

    boolean meets(Stretch next) {
      return to == next.from && printedTo == next.printedFrom;
    }

    Stretch with(Stretch next) {
      return new Stretch(from, next.to, printedFrom, next.printedTo);
    }
  }
}
