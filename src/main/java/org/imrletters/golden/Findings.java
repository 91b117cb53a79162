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

  /** How a letter stands in its suite. The later ones are worse. */
  public enum Standing {
    /** All that is compared of it is as it was approved. */
    AS_APPROVED("as approved"),
    /** Some of it was never approved, and the rest is as it was. */
    NOT_APPROVED_YET("not approved yet"),
    /** Some of it is not as it was approved. */
    CHANGED("changed"),
    /** It is approved, and its case is gone. */
    GONE("gone"),
    /** Its case gives no letter. */
    NO_LETTER("without a letter"),
    /** Its file or its name cannot be used. */
    UNUSABLE("unusable");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    /** What is said of such letters. */
    public String words() {
      return words;
    }

    /** How a letter stands of which this came. */
    static Standing of(Outcome outcome) {
      if (outcome instanceof Outcome.Same) {
        return AS_APPROVED;
      } else if (outcome instanceof Outcome.Unapproved) {
        return NOT_APPROVED_YET;
      } else if (outcome instanceof Outcome.Changed) {
        return CHANGED;
      } else if (outcome instanceof Outcome.Orphaned orphan) {
        return orphan.hasCase() ? CHANGED : GONE;
      }
      return outcome instanceof Outcome.Refused ? NO_LETTER : UNUSABLE;
    }
  }

  private final Map<Path, Standing> letters = new HashMap<>();
  private final SameChanges changes = new SameChanges();

  /** Nothing, as before a run. */
  public Findings() {}

  @Override
  public void accept(Outcome outcome) {
    add(outcome, Change.in(outcome));
  }

  /** An outcome, with all that changed in it. */
  void add(Outcome outcome, List<Change> its) {
    letters.merge(outcome.caseFile(), Standing.of(outcome), (one, other) -> one.compareTo(other) < 0 ? other : one);
    its.forEach(change -> changes.add(change, outcome));
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
