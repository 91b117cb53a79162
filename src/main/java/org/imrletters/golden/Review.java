package org.imrletters.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.imrletters.file.Sha256;

/**
 * A walk through what is not as it was approved, change by change. Keeps account of what was decided. Keeps no letters:
 * each is printed again when it is approved, and is approved only if it is still the one that was looked at.
 */
public final class Review implements Consumer<Outcome> {

  private final Suite suite;
  private final Findings findings = new Findings();
  private final SameChanges gathered = new SameChanges();
  private final Map<Path, List<Waiting>> waiting = new LinkedHashMap<>();

  /**
   * A golden that waits for decisions.
   *
   * @param light it alone; one whose case is gone cannot be looked up again
   * @param seen a digest of what was printed
   * @param open what is still to be decided, in this letter's own words
   */
  private record Waiting(Outcome.OfGolden light, String seen, List<Change> open) {}

  /** A walk through what this suite finds; it is to be given all of the suite's outcomes first. */
  public Review(Suite suite) {
    this.suite = suite;
  }

  @Override
  public void accept(Outcome outcome) {
    List<Change> changes = Change.in(outcome);
    findings.add(outcome, changes);
    if (outcome instanceof Outcome.OfGolden known && isToBeDecided(outcome)) {
      List<Change> open = new ArrayList<>(changes);
      open.forEach(change -> gathered.add(change, outcome));
      waiting.computeIfAbsent(outcome.caseFile(), file -> new ArrayList<>())
          .add(new Waiting(new Outcome.Orphaned(known.golden()), seen(outcome), open));
    }
  }

  private static boolean isToBeDecided(Outcome outcome) {
    return outcome instanceof Outcome.OfGolden && !outcome.isSame();
  }

  /** To write a picture as a file, to have its bytes, takes as long as to draw it. */
  private static String seen(Outcome outcome) {
    return !(outcome instanceof Outcome.Printed printed) ? ""
        : printed.received() instanceof Content.Page page ? page.picture().digest()
            : Sha256.of(printed.received().bytes());
  }

  /** What was found before anything was decided. */
  public Findings findings() {
    return findings;
  }

  /** The changes to decide on, first those that the most letters have. */
  public List<SameChange> changes() {
    return gathered.largestFirst();
  }

  /** The letters in which this change is still to be decided. */
  public List<Path> letters(SameChange same) {
    return same.caseFiles().stream().filter(file -> open(file).containsKey(same)).toList();
  }

  /** What is still to be decided of a letter, each thing once, in the letter's own words. */
  public Map<SameChange, Change> open(Path caseFile) {
    Map<SameChange, Change> open = new LinkedHashMap<>();
    waiting.getOrDefault(caseFile, List.of())
        .forEach(golden -> golden.open.forEach(change -> open.putIfAbsent(gathered.of(change), change)));
    return open;
  }

  /** What there is to see of a letter now, in all facets. */
  public List<Outcome> outcomes(Path caseFile) {
    return suite.compare(caseFile).stream().filter(Review::isToBeDecided).toList();
  }

  /** How many letters are not approved yet. */
  public int left() {
    return waiting.size();
  }

  /**
   * Approves some of what is to be decided of a letter, or all of it; the rest stays open.
   *
   * @return the files that could not be approved, as what would be printed now is not what was looked at
   * @throws IOException if a golden cannot be written
   */
  public List<Path> approve(Path caseFile, Predicate<SameChange> wanted) throws IOException {
    List<Waiting> its = waiting.getOrDefault(caseFile, List.of());
    List<Outcome> now = Files.exists(caseFile) ? outcomes(caseFile)
        : its.stream().<Outcome>map(Waiting::light).toList();
    List<Path> others = new ArrayList<>();
    for (Waiting golden : its) {
      List<Change> some = golden.open.stream().filter(change -> wanted.test(gathered.of(change))).toList();
      if (!some.isEmpty() && !approve(golden, some, now)) {
        others.add(golden.light.file());
      }
    }
    its.removeIf(golden -> golden.open.isEmpty());
    waiting.values().removeIf(List::isEmpty);
    return others;
  }

  private static boolean approve(Waiting golden, List<Change> some, List<Outcome> now) throws IOException {
    boolean all = some.size() == golden.open.size();
    for (Outcome found : now) {
      if (found.file().equals(golden.light.file()) && seen(found).equals(golden.seen)
          && (all ? found.approve() : found instanceof Outcome.Changed changed && changed.approve(some))) {
        golden.open.removeAll(some);
        return true;
      }
    }
    return false;
  }
}
