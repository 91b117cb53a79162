package org.imrletters.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

/** Approves what it is given, and counts. */
final class Approval implements Consumer<Outcome> {

  private final SuiteRun run;
  private final boolean prune;
  private final boolean yes;
  private final Optional<String> words;
  private final Streams streams;
  private final Set<Path> letters = new HashSet<>();
  private final Set<Path> left = new HashSet<>();
  private int pruned;
  private int exitCode = ExitCode.FINE;

  Approval(SuiteRun run, boolean prune, boolean yes, Optional<String> words, Streams streams) {
    this.run = run;
    this.prune = prune;
    this.yes = yes;
    this.words = words;
    this.streams = streams;
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome.isSame()) {
      return;
    }
    if (!(outcome instanceof Outcome.OfGolden known)) {
      exitCode = Math.max(exitCode, SuiteRun.exitCode(outcome));
      left.add(outcome.caseFile());
    } else if (outcome instanceof Outcome.Orphaned orphan && !orphan.hasCase()) {
      prune(orphan);
    } else {
      approve(known);
    }
  }

  private void prune(Outcome.Orphaned orphan) {
    if (!prune || !run.holdsCases(orphan.file())) {
      left.add(orphan.caseFile());
      return;
    }
    streams.print((yes ? "removed " : "would be removed: ") + Visible.text(run.of(orphan.file())) + "\n");
    if (yes) {
      Trouble.unlessUnwritable(run.of(orphan.file()), orphan::approve);
    }
    pruned++;
  }

  private boolean mentions(Change change) {
    return change instanceof Change.Words changed && Stream.of(changed.words().removed(), changed.words().added())
        .anyMatch(side -> String.join(" ", side).contains(words.orElse("")));
  }

  private void approve(Outcome.OfGolden outcome) {
    List<Change> all = Change.in(outcome);
    List<Change> some = words.isEmpty() ? all : all.stream().filter(this::mentions).toList();
    boolean isWhole = some.size() == all.size();
    boolean done = !some.isEmpty() && Trouble.unlessUnwritable(run.of(outcome.file()),
        () -> isWhole ? outcome.approve() : outcome instanceof Outcome.Changed changed && changed.approve(some));
    (done && isWhole ? letters : left).add(outcome.caseFile());
  }

  /** Says what was done, and answers with the exit code. */
  int told() {
    streams.say(SummaryText.count(letters.size(), "letter") + " approved"
        + (pruned == 0 ? ""
            : ", " + SummaryText.count(pruned, "file") + (yes ? " removed" : " to be removed with --yes"))
        + (left.isEmpty() ? "" : ", " + left.size() + " left as before; to see why: imr test"));
    return exitCode;
  }
}
