package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Sentence;
import org.imrletters.words.Words;

/** A sentence with what each word and phrase does in it, so that a clause can be followed back from any of them. */
class MarkedSentence {

  private static final Set<Mark> VERBS = EnumSet.of(Mark.VERB, Mark.LACK, Mark.OPINION, Mark.SHOWN, Mark.PROVE);

  /** The most words between two commas that part no clause. */
  static final int MOST_ASIDE = 5;

  private final VerdictWords vocabulary;
  private final Words words;
  private final int first;
  final List<Mark> marks;

  /** The first word of the phrase that ends with a word. */
  final int[] starts;

  MarkedSentence(Sentence sentence, VerdictWords vocabulary) {
    this.vocabulary = vocabulary;
    this.words = sentence.all();
    this.first = sentence.first();
    this.marks = new ArrayList<>(Collections.nCopies(sentence.words().size(), Mark.PLAIN));
    this.starts = IntStream.range(0, marks.size()).toArray();
    vocabulary.phrases().in(sentence.words()).forEach(hit -> {
      marks.set(hit.to() - 1, hit.meaning());
      starts[hit.to() - 1] = hit.from();
    });
    if (word(marks.size() - 1).equals("no")) {
      marks.set(marks.size() - 1, Mark.DENIED);
    }
  }

  static boolean any(int from, int to, IntPredicate is) {
    return IntStream.range(from, to).anyMatch(is);
  }

  /** Whether a word is one of these, whatever phrase it is part of. */
  boolean is(Mark kind, int i) {
    return words(kind).contains(word(i));
  }

  List<String> words(Mark kind) {
    return vocabulary.words().getOrDefault(kind, List.of());
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether it tells what was or had been. */
  boolean tellsThePast() {
    return any(0, marks.size(), i -> is(Mark.PAST, i) && !word(i).equals("been"));
  }

  /** Whether words of a verdict are in it. */
  boolean judges() {
    return marks.stream().anyMatch(mark -> mark.compareTo(Mark.NECESSARY) >= 0 && mark.compareTo(Mark.ACT) <= 0);
  }

  Mark mark(int i) {
    return i >= 0 && i < marks.size() ? marks.get(i) : Mark.PLAIN;
  }

  String word(int i) {
    return i >= 0 && i < marks.size() ? words.small(first + i) : "";
  }

  boolean isJoin(int i) {
    // In "is therefore approved" the word parts no clause.
    boolean concludes = mark(i) == Mark.CONCLUDE && mark(i - 1) != Mark.VERB;
    return is(Mark.JOINS, i) || mark(i) == Mark.BREAK || concludes;
  }

  /** Whether some such treatment is spoken of from here; a second one is this one. */
  boolean isAnyAt(int i) {
    return is(Mark.ANY, i) && !is(Mark.AGAIN, i + 1);
  }

  /** Whether it stands in what is granted before the sentence comes to its point: "while A is advised, B is not". */
  boolean isConceded(int i) {
    int from = IntStream.range(0, i).filter(at -> isParted(at, ",;:")).map(at -> at + 1).max().orElse(0);
    return is(Mark.CONCEDES, from) && any(i, marks.size() - 1, at -> isParted(at, ","));
  }

  /** Whether one of these signs stands behind a word. */
  boolean isParted(int i, String signs) {
    int end = i + 1 < marks.size() ? words.start(first + i + 1) : words.end(first + i);
    return words.text().substring(words.end(first + i), end).chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
  }

  /** The clause before a word, followed back from it. */
  final class Scope {

    final int head;
    int from;
    int nots;
    boolean verb;
    private boolean past;
    boolean open;
    boolean demands;

    /** Whether it is a denial that is judged. */
    boolean denial;

    /** Whether nothing but auxiliaries stands between here and the verb. */
    private boolean group = true;
    private boolean opinion;
    boolean would;

    /** Words from here to the head are said between two commas. */
    private int aside = marks.size();

    Scope(int head) {
      this.head = head;
      this.verb = (marks.get(head) == Mark.PROVE || marks.get(head) == Mark.FAIL) && mark(head - 1) != Mark.LACK
          && !word(head - 1).equals("to") && mark(head - 1) != Mark.NO && mark(head - 2) != Mark.NO
          || starts[head] < head && is(Mark.HAS, starts[head]);
      this.from = starts[head];
      while (from > 0 && !ends(from - 1)) {
        from--;
        if (!word(from).equals(word(from + 1))) {
          take(from);
        }
      }
    }

    /** Takes a wish or a modest word for what it is. */
    Scope certain() {
      open = false;
      would = false;
      return this;
    }

    boolean history() {
      return past && !MarkedSentence.this.has(Mark.CONCLUDE) || MarkedSentence.this.has(Mark.EARLIER);
    }

    private boolean ends(int i) {
      boolean inside = i >= aside;
      // In "tablets, #30" the comma parts no clause.
      boolean comma = !inside && verb && isParted(i, ",") && !words.get(first + i + 1).hasDigit();
      aside = comma ? aside(i) : aside;
      // "Not having been shown" is one clause.
      boolean join = isJoin(i) && mark(i - 1) != Mark.NOT && (verb || mark(i + 1) == Mark.SELF);
      return !inside && (isParted(i, ";:") || i < aside && (comma || join));
    }

    /** Where the comma stands before an aside that ends here, such as ", in my opinion,"; where none does, behind it. */
    private int aside(int end) {
      IntStream before = IntStream.range(Math.max(0, end - MOST_ASIDE), end);
      return before.filter(i -> isParted(i, ",")).max().orElse(marks.size());
    }

    private void take(int i) {
      Mark mark = marks.get(i);
      boolean counts = !verb || group || opinion || i == 0;
      switch (mark) {
        case NOT, IMPROPER, LACK -> nots += counts ? 1 : 0;
        case NO -> nots += counts || word(i + 1).equals("for") || isParted(i - 1, ",") || isJoin(i - 1) ? 1 : 0;
        // In "neither A nor B makes it so", one denial is said in two words.
        case NOR -> nots += verb && IntStream.range(0, i).noneMatch(at -> word(at).equals("neither")) ? 1 : 0;
        case IF -> open = true;
        case MAYBE, INSTEAD -> would = true;
        case VERB -> past = past || is(Mark.PAST, i);
        case OPINION, SHOWN -> opinion = true;
        default -> plain(i);
      }
      // In "isn't" and "need not" the verb is part of it.
      boolean within = word(i - 1).equals("need") || word(i).endsWith("t") && !word(i).endsWith("ot");
      verb = verb || VERBS.contains(mark) || word(i).equals("should") || mark == Mark.NOT && within;
    }

    private void plain(int i) {
      demands = demands || group && marks.get(i) == Mark.PLAIN && is(Mark.DEMANDS, i);
      opinion = opinion || word(i).equals("that") && verb;
      group = group && (!verb || is(Mark.GOES_ON, i) || word(i).endsWith("ly"));
    }

    boolean has(Mark mark) {
      return marks.subList(from, head).contains(mark);
    }

    /** Whether the clause speaks of the denial, and not of what the denial says. */
    boolean isOfADenial() {
      boolean named = any(from, starts[head], i -> is(Mark.REFUSING, i)) || has(Mark.REFUSAL)
          || has(Mark.DECISION) && has(Mark.REVIEW);
      return named && !names("that") && !has(Mark.OVERTURNED) && !has(Mark.APPROVAL);
    }

    boolean names(String start) {
      return any(from, head, i -> word(i).startsWith(start));
    }

    boolean names(Mark kind) {
      return any(from, head, i -> is(kind, i));
    }
  }
}
