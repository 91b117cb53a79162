package org.imrletters.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

final class AcceptCommand extends SuiteCommand {

  private final Supplier<List<Path>> given = parameters(Argument.path("DIR"), "Folders of cases.");
  private final Supplier<Optional<String>> change = option("--change", Argument.text("WORDS"),
      "Just the changes with these words in what is gone or new; what else changed stays open.");
  private final Supplier<Boolean> prune = flag("--prune",
      "Lists what was approved of cases that are gone; with --yes, removes it.");
  private final Supplier<Boolean> yes = flag("--yes", "With --prune: removes what it lists.");
  private final Set<Path> letters = new HashSet<>();
  private final Set<Path> left = new HashSet<>();
  private int pruned;
  private int exitCode = ExitCode.FINE;

  AcceptCommand(Streams streams) {
    super("accept", streams);
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.toApprove(given.get(), this);
    run.compare(outcome -> take(outcome, run));
    streams.say(SummaryText.count(letters.size(), "letter") + " approved"
        + (pruned == 0 ? ""
            : ", " + SummaryText.count(pruned, "file") + (yes.get() ? " removed" : " to be removed with --yes"))
        + (left.isEmpty() ? "" : ", " + left.size() + " left as before; to see why: imr test"));
    return exitCode;
  }

  private void take(Outcome outcome, SuiteRun run) {
    if (outcome.isSame()) {
      return;
    }
    if (!(outcome instanceof Outcome.OfGolden known)) {
      exitCode = Math.max(exitCode, SuiteRun.exitCode(outcome));
      left.add(outcome.caseFile());
    } else if (outcome instanceof Outcome.Orphaned orphan && !orphan.hasCase()) {
      prune(orphan, run);
    } else {
      approve(known, run);
    }
  }

  private void prune(Outcome.Orphaned orphan, SuiteRun run) {
    if (!prune.get() || !run.holdsCases(orphan.file())) {
      left.add(orphan.caseFile());
      return;
    }
    streams.print((yes.get() ? "removed " : "would be removed: ") + Visible.text(run.of(orphan.file())) + "\n");
    if (yes.get()) {
      Trouble.unlessUnwritable(run.of(orphan.file()), orphan::approve);
    }
    pruned++;
  }

  private void approve(Outcome.OfGolden outcome, SuiteRun run) {
    List<Change> all = Change.in(outcome);
    List<Change> some = change.get()
        .map(words -> all.stream().filter(one -> mentions(one, words)).toList())
        .orElse(all);
    boolean isWhole = some.size() == all.size();
    boolean done = !some.isEmpty() && Trouble.unlessUnwritable(run.of(outcome.file()),
        () -> isWhole ? outcome.approve() : outcome instanceof Outcome.Changed changed && changed.approve(some));
    (done && isWhole ? letters : left).add(outcome.caseFile());
  }

  private static boolean mentions(Change change, String words) {
    return change instanceof Change.Words changed && Stream.of(changed.words().removed(), changed.words().added())
        .anyMatch(side -> String.join(" ", side).contains(words));
  }
}
