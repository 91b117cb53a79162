package org.imrletters.imported;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.imrletters.imported.Token.Kind;

/**
 * What stands in one letter in place of what stands in another: a part of one paragraph, or whole ones.
 *
 * @param from where it starts in the one
 * @param to where it ends there
 * @param otherFrom where it starts in the other
 * @param otherTo where it ends there
 */
record Hunk(int from, int to, int otherFrom, int otherTo) {

  /** Where two letters differ, in their order; within a line, all between two values is one. */
  static List<Hunk> between(List<Lines> mine, List<Lines> theirs) {
    List<Hunk> hunks = new ArrayList<>();
    for (Hunk lines : ofLines(mine, theirs)) {
      pair(mine, lines.from, lines.to, theirs, lines.otherFrom, lines.otherTo, hunks);
    }
    return hunks;
  }

  /** In which lines they differ, counted in lines: what is gone, and what is new behind a line that is like it, are one. */
  private static List<Hunk> ofLines(List<Lines> mine, List<Lines> theirs) {
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<Lines> delta : DiffUtils.diff(mine, theirs).getDeltas()) {
      Hunk hunk = of(delta);
      Hunk first = hunk.first(mine, theirs);
      Hunk last = hunks.isEmpty() ? first : hunks.get(hunks.size() - 1);
      if (last.to == first.from && last.otherTo == first.otherFrom) {
        hunks.set(hunks.size() - 1, last.and(first));
      } else {
        hunks.add(hunk);
      }
    }
    return hunks;
  }

  private static Hunk of(AbstractDelta<?> delta) {
    int from = delta.getSource().getPosition();
    int otherFrom = delta.getTarget().getPosition();
    return new Hunk(from, from + delta.getSource().size(), otherFrom, otherFrom + delta.getTarget().size());
  }

  /** This, another one behind it, and all between them. */
  private Hunk and(Hunk next) {
    return new Hunk(from, next.to, otherFrom, next.otherTo);
  }

  /** Of lines that differ, those that are alike differ in a part; all between them is new or gone as a whole. */
  private static void pair(List<Lines> mine, int from, int to, List<Lines> theirs, int otherFrom, int otherTo,
      List<Hunk> hunks) {
    double[][] best = new double[to - from + 1][otherTo - otherFrom + 1];
    for (int i = to - from - 1; i >= 0; i--) {
      for (int j = otherTo - otherFrom - 1; j >= 0; j--) {
        double alike = mine.get(from + i).likeness(theirs.get(otherFrom + j));
        best[i][j] = Math.max(alike > 0 ? alike + best[i + 1][j + 1] : 0, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = from;
    int j = otherFrom;
    int start = from;
    int otherStart = otherFrom;
    while (i < to && j < otherTo) {
      double alike = mine.get(i).likeness(theirs.get(j));
      if (alike > 0 && best[i - from][j - otherFrom] == alike + best[i + 1 - from][j + 1 - otherFrom]) {
        whole(mine, start, i, theirs, otherStart, j, hunks);
        within(mine.get(i++), theirs.get(j++), hunks);
        start = i;
        otherStart = j;
      } else if (best[i + 1 - from][j - otherFrom] >= best[i - from][j + 1 - otherFrom]) {
        i++;
      } else {
        j++;
      }
    }
    whole(mine, start, to, theirs, otherStart, otherTo, hunks);
  }

  private static void whole(List<Lines> mine, int from, int to, List<Lines> theirs, int otherFrom, int otherTo,
      List<Hunk> hunks) {
    if (from < to || otherFrom < otherTo) {
      int start = from < mine.size() ? mine.get(from).start() : from == 0 ? 0 : mine.get(from - 1).end();
      int otherStart = otherFrom < theirs.size() ? theirs.get(otherFrom).start()
          : otherFrom == 0 ? 0 : theirs.get(otherFrom - 1).end();
      hunks.add(new Hunk(start, from < to ? mine.get(to - 1).end() : start, otherStart,
          otherFrom < otherTo ? theirs.get(otherTo - 1).end() : otherStart));
    }
  }

  private static void within(Lines mine, Lines theirs, List<Hunk> hunks) {
    List<Hunk> found = new ArrayList<>();
    for (AbstractDelta<Token> delta : DiffUtils.diff(mine.tokens(), theirs.tokens()).getDeltas()) {
      Hunk hunk = of(delta);
      Hunk last = found.isEmpty() ? hunk : found.get(found.size() - 1);
      if (!found.isEmpty()
          && mine.tokens().subList(last.to, hunk.from).stream().allMatch(token -> token.kind() == Kind.WORD)) {
        found.set(found.size() - 1, last.and(hunk));
      } else {
        found.add(hunk);
      }
    }
    found.stream()
        .map(hunk -> hunk.first(mine.tokens(), theirs.tokens()))
        .map(hunk -> new Hunk(hunk.from + mine.start(), hunk.to + mine.start(), hunk.otherFrom + theirs.start(),
            hunk.otherTo + theirs.start()))
        .forEach(hunks::add);
  }

  /** The same at the first of all places that come to the same, so that what is alike is found in one place. */
  private Hunk first(List<?> one, List<?> other) {
    Hunk hunk = this;
    while (hunk.from > 0 && hunk.otherFrom > 0 && (hunk.isGone() && one.get(hunk.from - 1).equals(one.get(hunk.to - 1))
        || hunk.isNew() && other.get(hunk.otherFrom - 1).equals(other.get(hunk.otherTo - 1)))) {
      hunk = new Hunk(hunk.from - 1, hunk.to - 1, hunk.otherFrom - 1, hunk.otherTo - 1);
    }
    return hunk;
  }

  /** Whether nothing stands in its place in the other. */
  boolean isGone() {
    return otherFrom == otherTo && from < to;
  }

  /** Whether nothing stands in its place in the one. */
  boolean isNew() {
    return from == to && otherFrom < otherTo;
  }

  /** Whether it stands between these; what is new at one place stands before or behind what is there, and not in it. */
  boolean isWithin(int start, int end) {
    return from == to ? start < from && from < end || start == end && from == start : from < end;
  }
}
