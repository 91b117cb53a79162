package org.imrletters.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.golden.Content;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Review;
import org.imrletters.golden.SameChange;
import org.imrletters.golden.report.ChangeText;
import org.imrletters.golden.report.HtmlReport;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

/** Shows one letter of a review: in the terminal what else there is in it, in a browser all of it. */
record LetterViewer(Review review, Function<Path, String> names, Streams streams) {

  /**
   * The letter's name, this change in its own words where the group was shown in other ones, and whatever has changed
   * in it besides; the whole text of a letter that is new.
   */
  String described(Path letter, SameChange same, Change shown) {
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
  void open(Path letter) {
    Findings findings = new Findings();
    HtmlReport page = new HtmlReport(names);
    for (Outcome outcome : review.outcomes(letter)) {
      findings.accept(outcome);
      page.accept(outcome);
    }
    Path file = Browser.page("imr-review-", page.html(findings));
    boolean opened = new Browser(streams.environment(), System.getProperty("os.name", "")).opened(file);
    streams.print((opened ? "opened " : "open this in a browser: ") + file + "\n");
  }
}
