package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.words.Folded;

/**
 * Words by which someone is known.
 *
 * @param called what they are called in a complaint
 * @param words their pattern, for a folded text on one line
 * @param doubt what else the words may be
 */
record Trace(String called, Pattern words, Doubt doubt) {

  /** What words may be besides what they tell. */
  enum Doubt {
    /** Nothing else. */
    NONE,
    /** Someone else's name, as no word of English. */
    RARE,
    /** Any word, as a name that is one. */
    ORDINARY,
    /** A code of a procedure, as a ZIP code is a number like those. */
    CODE
  }

  /** A place in a text that tells someone. */
  record Found(Trace trace, Folded text, int start, int end) {

    /** The words as typed. */
    String typed() {
      return text.typed(start, end);
    }

    /** What is found first stands, less what only says a part of it again; two that overlap are one. */
    static List<Found> apart(List<Found> all) {
      List<Found> apart = new ArrayList<>();
      for (Found next : all) {
        int met = IntStream.range(0, apart.size()).filter(i -> apart.get(i).meets(next)).findFirst().orElse(-1);
        if (met < 0) {
          apart.add(next);
        } else {
          apart.set(met, apart.get(met).with(next));
        }
      }
      apart.sort(Comparator.comparingInt(Found::start));
      return apart;
    }

    private boolean meets(Found next) {
      return start < next.end && next.start < end || typed().contains(next.typed()) || next.typed().contains(typed());
    }

    private Found with(Found next) {
      boolean crosses = start < next.end && next.start < end && (next.start < start) == (next.end < end)
          && next.start != start && next.end != end;
      return crosses ? new Found(trace, text, Math.min(start, next.start), Math.max(end, next.end)) : this;
    }
  }

  /** Words that can be nothing else. */
  static Trace certain(String called, String pattern) {
    return new Trace(called, Pattern.compile(pattern, Pattern.UNICODE_CASE), Doubt.NONE);
  }

  /** The same in capitals or not, with no letter or figure right before and behind. */
  static Trace alone(String called, String words) {
    return alone(called, "[\\p{L}0-9]", words);
  }

  /**
   * The same.
   *
   * @param first what they begin with: looking at that first spares most of a text the look behind
   */
  static Trace alone(String called, String first, String words) {
    return certain(called, "(?i)(?=" + first + ")(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
  }

  /** The same words, which may be something else. */
  Trace doubted(Doubt other) {
    return new Trace(called, words, other);
  }

  /** Whether these are no words of English. */
  boolean isSure() {
    return doubt != Doubt.ORDINARY;
  }

  /** Such words of a text, where they tell someone. */
  Stream<Found> in(Folded text, NameInUse use) {
    return words.matcher(text.line())
        .results()
        .map(found -> new Found(this, text, found.start(), found.end()))
        .filter(use::tells);
  }
}
