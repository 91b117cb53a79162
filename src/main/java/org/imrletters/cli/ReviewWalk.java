package org.imrletters.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.imrletters.golden.Change;
import org.imrletters.golden.Review;
import org.imrletters.golden.SameChange;
import org.imrletters.golden.report.SummaryText;

/** Leads a person through a review: shows a change, then each letter that has it, and does what is answered. */
record ReviewWalk(Review review, Function<Path, String> names, Answers answers, Streams streams, LetterViewer viewer,
    Set<Path> skipped) {

  /** Where the walk goes after an answer. */
  private enum Way {
    SAME_LETTER, NEXT_LETTER, NEXT_CHANGE, OUT
  }

  private static final String QUESTION = "(a)ccept this letter, just this (c)hange in it, the whole "
      + "(g)roup, (s)kip it, (n)ext change, (o)pen it, (q)uit? ";

  ReviewWalk(Review review, Function<Path, String> names, Answers answers, Streams streams) {
    this(review, names, answers, streams, new LetterViewer(review, names, streams), new HashSet<>());
  }

  /** Walks until nothing is left or nothing is answered any more; answers with the exit code. */
  int walk() {
    int before = review.left();
    List<SameChange> changes = review.changes();
    Way way = Way.NEXT_CHANGE;
    for (int i = 0; i < changes.size() && way != Way.OUT; i++) {
      if (!waiting(changes.get(i)).isEmpty()) {
        streams.print("change " + (i + 1) + " of " + changes.size() + ", ");
        way = through(changes.get(i));
      }
    }
    streams.say(SummaryText.count(before - review.left(), "letter") + " approved, " + review.left() + " left");
    return review.left() == 0 ? ExitCode.FINE : ExitCode.LETTER;
  }

  private List<Path> waiting(SameChange same) {
    return review.letters(same).stream().filter(file -> !skipped.contains(file)).toList();
  }

  private Way through(SameChange same) {
    List<Path> letters = waiting(same);
    Change shown = Objects.requireNonNull(review.open(letters.get(0)).get(same));
    streams.print(SummaryText.of(same.in(letters, shown), names, streams.outInk()) + "\n\n");
    Way way = Way.NEXT_LETTER;
    for (int i = 0; i < letters.size() && way == Way.NEXT_LETTER; i++) {
      streams
          .print("letter " + (i + 1) + " of " + letters.size() + ": " + viewer.described(letters.get(i), same, shown));
      do {
        way = decided(letters.get(i), same);
      } while (way == Way.SAME_LETTER);
    }
    return way;
  }

  private Way decided(Path letter, SameChange same) {
    switch (asked()) {
      case "a" :
        approved(() -> review.approve(letter, any -> true));
        return Way.NEXT_LETTER;
      case "c" :
        approved(() -> review.approve(letter, same::equals));
        return Way.NEXT_LETTER;
      case "g" :
        approveGroup(same);
        return Way.NEXT_CHANGE;
      case "s" :
        skipped.add(letter);
        return Way.NEXT_LETTER;
      case "n" :
        return Way.NEXT_CHANGE;
      case "o" :
        viewer.open(letter);
        return Way.SAME_LETTER;
      case "q" :
        return Way.OUT;
      default :
        streams.print("answer with one of these letters, and Enter\n");
        return Way.SAME_LETTER;
    }
  }

  private void approveGroup(SameChange same) {
    List<Path> letters = waiting(same);
    letters.forEach(letter -> approved(() -> review.approve(letter, same::equals)));
    int left = (int) letters.stream().filter(letter -> !review.open(letter).isEmpty()).count();
    streams.print(SummaryText.count(letters.size() - left, "letter") + " approved"
        + (left == 0 ? "" : ", " + left + " to be decided on, as more has changed") + "\n");
  }

  private void approved(Trouble.Work<List<Path>> approval) {
    for (Path file : Trouble.unlessUnwritable("what was approved", approval)) {
      streams.say(names.apply(file) + " is not what was shown any more, and is left; start again for it");
    }
  }

  /** What was answered; as if to quit, where nothing is. */
  private String asked() {
    streams.print(QUESTION);
    return answers.next().map(answer -> {
      streams.print(streams.inIsTerminal() ? "" : answer + "\n");
      return answer;
    }).orElseGet(() -> {
      streams.print("\n");
      streams.say("no answer came: nothing more is approved");
      return "q";
    });
  }
}
