package org.imrletters.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Review;
import org.imrletters.golden.SameChange;
import org.imrletters.golden.Suite;
import org.imrletters.golden.report.ChangeText;
import org.imrletters.golden.report.HtmlReport;
import org.imrletters.golden.report.SummaryText;

/** A look at every case of a version, behind the one that is shown: how each stands, and what changed alike in which. */
final class Survey {

  /** Changes that are listed; whoever has more of them wants a report. */
  private static final int MOST_LISTED = 50;

  private final Snapshot of;
  private final Optional<Suite> suite;
  private final int jobs;
  private final Map<Path, String> names = new HashMap<>();
  private final Map<String, String> standing = new HashMap<>();
  private final Optional<Review> review;
  private final Findings findings;
  private boolean isDone;

  Survey(Snapshot of, int jobs) {
    this.of = of;
    this.jobs = jobs;
    this.suite = suite(of);
    this.review = suite.map(Review::new);
    this.findings = review.map(Review::findings).orElseGet(Findings::new);
    of.cases().forEach(name -> names.put(place(of.setup().folder().resolve(name)), name));
  }

  private static Optional<Suite> suite(Snapshot of) {
    try {
      return of.letters().filter(letters -> of.setup().isFolder()).map(of.setup().suite());
    } catch (RuntimeException away) { // as long as the folder is
      return Optional.empty();
    }
  }

  /** Whether it is about what is shown now. */
  boolean isOf(Snapshot now) {
    return of == now;
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private String name(Path file) {
    return names.getOrDefault(place(file), place(of.setup().file()).relativize(place(file)).toString());
  }

  /** Looks at all of them, unless the thread is interrupted. */
  void run(Runnable progress) {
    suite.ifPresent(its -> its.compare(jobs, outcome -> {
      take(outcome);
      progress.run();
    }));
    synchronized (this) {
      isDone = true;
    }
    progress.run();
  }

  private synchronized void take(Outcome outcome) {
    review.orElseThrow().accept(outcome);
    if (!outcome.isSame() && !(outcome instanceof Outcome.Unapproved)) {
      standing.put(name(outcome.caseFile()), outcome.told());
    }
  }

  /** Whether anything was ever approved here; a folder without that is no suite. */
  private boolean isSuite() {
    return findings.letters(Standing.AS_APPROVED) + findings.letters(Standing.CHANGED)
        + findings.letters(Standing.GONE) > 0;
  }

  /** How things stand so far, for a page. */
  synchronized Map<String, Object> told() {
    List<Map<String, String>> cases = of.cases()
        .stream()
        .map(name -> Map.of("name", name, "told", standing.getOrDefault(name, "")))
        .toList();
    return Map.of("version", of.version(), "cases", cases, "done", isDone, "tally",
        isSuite() ? SummaryText.tally(findings) : "", "changes", // which grow together till all is done
        review.filter(its -> isDone).map(this::changes).orElse(List.of()), "approves", of.setup().approves(), "editor",
        of.setup().editor().kind());
  }

  private List<Map<String, Object>> changes(Review all) {
    return all.changes()
        .stream()
        .limit(MOST_LISTED)
        .map(same -> Map.<String, Object>of("headline", SummaryText.headline(same), "lines",
            ChangeText.lines(same.change(), Ink.PLAIN), "letters", all.letters(same).stream().map(this::name).toList()))
        .toList();
  }

  /** A page with all that changed in a letter, its words and its pages side by side; absent where nothing did. */
  synchronized Optional<String> page(String caseName) {
    return review.flatMap(all -> letter(caseName).map(file -> HtmlReport.of(all.outcomes(file), this::name)));
  }

  /** The letter of this name, of those that are not as they were approved: no other is ever touched. */
  private Optional<Path> letter(String caseName) {
    return review.orElseThrow()
        .changes()
        .stream()
        .flatMap(same -> same.caseFiles().stream())
        .filter(file -> name(file).equals(caseName))
        .findFirst();
  }

  /**
   * Approves a change in all letters that have it, or in one; or all that changed in one.
   *
   * @param change its place in the list; absent for all
   * @param caseName the letter; absent for all
   * @return what is to be said of it
   */
  synchronized String approve(Optional<Integer> change, Optional<String> caseName) {
    if (review.isEmpty() || !isDone || !of.setup().approves()) {
      return isDone ? "nothing is approved here" : "not all letters are compared yet";
    }
    Review all = review.get();
    Optional<SameChange> same = change.map(all.changes()::get);
    List<Path> letters = caseName.map(name -> letter(name).stream().toList())
        .orElseGet(() -> same.map(all::letters).orElse(List.of()));
    List<Path> left = new ArrayList<>();
    try {
      for (Path letter : letters) {
        left.addAll(all.approve(letter, any -> same.isEmpty() || same.get().equals(any)));
      }
    } catch (IOException unwritten) {
      return "cannot write: " + unwritten.getMessage();
    }
    return left.isEmpty() ? SummaryText.count(letters.size(), "letter") + " approved"
        : "not what was shown any more, and left: " + String.join(", ", left.stream().map(this::name).toList());
  }
}
