package org.imrletters.golden;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a run has found so far: how each letter stands, and what changed alike in which. Takes one outcome after the other,
 * and keeps neither letters nor pictures.
 */
public final class Findings implements Consumer<Outcome> {

  private final Map<Path, Standing> letters = new HashMap<>();
  private final SameChanges changes = new SameChanges();

  @Override
  public void accept(Outcome outcome) {
    letters.merge(outcome.caseFile(), Standing.of(outcome), (one, other) -> one.compareTo(other) < 0 ? other : one);
    Change.in(outcome).forEach(change -> changes.add(change, outcome));
  }

  /** How many letters there are. */
  public int letters() {
    return letters.size();
  }

  /** How many letters stand so; each is counted once, by the worst that is known of it. */
  public int letters(Standing standing) {
    return (int) letters.values().stream().filter(each -> each == standing).count();
  }

  /** Whether every letter is as it was approved. */
  public boolean isAllAsApproved() {
    return letters(Standing.AS_APPROVED) == letters();
  }

  /** What is wrong, each thing once with all letters that have it: first what the most have, then what was found first. */
  public List<SameChange> changes() {
    return changes.largestFirst();
  }
}
