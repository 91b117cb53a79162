package org.imrletters.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.file.FileWork;
import org.imrletters.golden.Change;
import org.imrletters.golden.Content;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Review;
import org.imrletters.golden.SameChange;
import org.imrletters.golden.report.ChangeText;
import org.imrletters.golden.report.HtmlReport;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

/** Leads a person through a review: shows a change, then each letter that has it, and does what is answered. */
record ReviewWalk(Review review, Function<Path, String> names, Answers answers, Streams streams, Set<Path> skipped) {

  /** Where the walk goes after an answer. */
  private enum Way {
    SAME_LETTER, NEXT_LETTER, NEXT_CHANGE, OUT
  }

  private static final String QUESTION = "(a)ccept this letter, just this (c)hange in it, the whole "
      + "(g)roup, (s)kip it, (n)ext change, (o)pen it, (q)uit? ";

  ReviewWalk(Review review, Function<Path, String> names, Answers answers, Streams streams) {
    this(review, names, answers, streams, new HashSet<>());
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
      streams.print("letter " + (i + 1) + " of " + letters.size() + ": " + described(letters.get(i), same, shown));
      do {
        way = decided(letters.get(i), same);
      } while (way == Way.SAME_LETTER);
    }
    return way;
  }

  private Way decided(Path letter, SameChange same) {
    String answer = asked();
    switch (answer) {
      case "a" -> approved(() -> review.approve(letter, any -> true));
      case "c" -> approved(() -> review.approve(letter, same::equals));
      case "g" -> approveGroup(same);
      case "s" -> skipped.add(letter);
      case "o" -> open(letter);
      case "n", "q" -> {}
      default -> streams.print("answer with one of these letters, and Enter\n");
    }
    return switch (answer) {
      case "a", "c", "s" -> Way.NEXT_LETTER;
      case "g", "n" -> Way.NEXT_CHANGE;
      case "q" -> Way.OUT;
      default -> Way.SAME_LETTER;
    };
  }

  private void approveGroup(SameChange same) {
    List<Path> letters = waiting(same);
    letters.forEach(letter -> approved(() -> review.approve(letter, same::equals)));
    int left = (int) letters.stream().filter(letter -> !review.open(letter).isEmpty()).count();
    streams.print(SummaryText.count(letters.size() - left, "letter") + " approved"
        + (left == 0 ? "" : ", " + left + " to be decided on, as more has changed") + "\n");
  }

  private void approved(FileWork<List<Path>> approval) {
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

  /**
   * The letter's name, this change in its own words where the group was shown in other ones, and whatever has changed
   * in it besides; the whole text of a letter that is new.
   */
  private String described(Path letter, SameChange same, Change shown) {
    List<String> lines = new ArrayList<>();
    Map<SameChange, Change> open = review.open(letter);
    Change own = open.remove(same);
    Collection<Change> others = open.values();
    lines.add(Visible.text(names.apply(letter))
        + (others.isEmpty() ? "" : ", with " + SummaryText.count(others.size(), "more change") + ":"));
    if (own != null && !own.equals(shown)) {
      lines.addAll(1, indented(own));
    }
    others.forEach(change -> lines.addAll(indented(change)));
    if (same.change() instanceof Change.NotApprovedYet) {
      review.outcomes(letter).forEach(outcome -> lines.addAll(words(outcome)));
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private List<String> indented(Change change) {
    return Stream.concat(ChangeText.lines(change, streams.outInk()).stream().map(line -> "  " + line), Stream.of(""))
        .toList();
  }

  private static List<String> words(Outcome outcome) {
    return outcome instanceof Outcome.Unapproved fresh && fresh.received() instanceof Content.Words words
        ? words.text().lines().map(line -> "  | " + Visible.text(line)).toList()
        : List.of();
  }

  /** Opens a page about the letter, or says where it is if there is nothing to open it with. */
  private void open(Path letter) {
    Path file = Browser.page("imr-review-", HtmlReport.of(review.outcomes(letter), names));
    boolean opened = Browser.of(streams).opened(file);
    streams.print((opened ? "opened " : "open this in a browser: ") + file + "\n");
  }
}
