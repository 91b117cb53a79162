package org.imrletters.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imrletters.golden.Change;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.report.FileNames;
import org.imrletters.golden.report.SummaryText;

/** Approves what it is given, and counts. */
final class Approval implements Consumer<Outcome> {

  private final FileNames names;
  private final boolean prune;
  private final Optional<String> words;
  private final Set<Path> letters = new HashSet<>();
  private final Set<Path> left = new HashSet<>();
  private int removed;
  private int exitCode = ExitCode.FINE;

  Approval(FileNames names, boolean prune, Optional<String> words) {
    this.names = names;
    this.prune = prune;
    this.words = words;
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome.isSame()) {
      return;
    }
    if (!(outcome instanceof Outcome.OfGolden known)) {
      exitCode = Math.max(exitCode, SuiteRun.exitCode(outcome));
      left.add(outcome.caseFile());
    } else if (isWanted(known)) {
      approve(known);
    } else {
      left.add(outcome.caseFile());
    }
  }

  private boolean isWanted(Outcome.OfGolden outcome) {
    if (outcome instanceof Outcome.Orphaned orphan && !orphan.hasCase()) {
      return prune;
    }
    return words.isEmpty() || Change.in(outcome).stream().allMatch(this::mentions);
  }

  private boolean mentions(Change change) {
    return change instanceof Change.Words changed && Stream.of(changed.words().removed(), changed.words().added())
        .anyMatch(side -> String.join(" ", side).contains(words.orElse("")));
  }

  private void approve(Outcome.OfGolden outcome) {
    Trouble.unlessUnwritable(names.of(outcome.file()), outcome::approve);
    if (outcome instanceof Outcome.Orphaned orphan && !orphan.hasCase()) {
      removed++;
    } else {
      letters.add(outcome.caseFile());
    }
  }

  /** Says what was done, and answers with the exit code. */
  int told(Streams streams) {
    streams.say(SummaryText.count(letters.size(), "letter") + " approved"
        + (removed == 0 ? "" : ", " + SummaryText.count(removed, "file") + " removed")
        + (left.isEmpty() ? "" : ", " + left.size() + " left as before; to see why: imr test"));
    return exitCode;
  }
}
