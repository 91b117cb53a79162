package org.imrletters.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.imrletters.file.Sha256;

/**
 * A walk through what is not as it was approved, change by change. Keeps account of what was decided, and approves a
 * golden once all that changed in it is. Keeps no letters: each is printed again when it is approved, and is approved only
 * if it is still the one that was looked at.
 */
public final class Review implements Consumer<Outcome> {

  private final Suite suite;
  private final SameChanges gathered = new SameChanges();
  private List<SameChange> changes = List.of();
  private final Map<Path, Waiting> waiting = new LinkedHashMap<>();

  /** A golden that waits for a decision. One whose case is gone cannot be looked up again. */
  private record Waiting(Outcome.OfGolden light, String seen, Set<SameChange> open) {
    Path caseFile() {
      return light.caseFile();
    }
  }

  /** A walk through what this suite finds; it is to be given all of the suite's outcomes first. */
  public Review(Suite suite) {
    this.suite = suite;
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome instanceof Outcome.OfGolden known && isToBeDecided(outcome)) {
      Change.in(outcome).forEach(change -> gathered.add(change, outcome));
      waiting.put(outcome.file(), new Waiting(new Outcome.Orphaned(known.golden()), seen(outcome), identitySet()));
    }
  }

  private static Set<SameChange> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isToBeDecided(Outcome outcome) {
    return outcome instanceof Outcome.OfGolden && !outcome.isSame();
  }

  private static String seen(Outcome outcome) {
    return outcome instanceof Outcome.Printed printed ? Sha256.of(printed.received().bytes()) : "";
  }

  /** The changes to decide on, first those that the most letters have. */
  public List<SameChange> changes() {
    if (changes.isEmpty()) {
      changes = gathered.largestFirst();
      changes.forEach(same -> same.files().forEach(file -> waiting.get(file).open.add(same)));
    }
    return changes;
  }

  /** The letters with this change that are not approved yet. */
  public List<Path> letters(SameChange same) {
    return same.files()
        .stream()
        .filter(waiting::containsKey)
        .map(file -> waiting.get(file).caseFile())
        .distinct()
        .toList();
  }

  /** What else is to be decided of a letter that has this change; each thing once. */
  public List<Change> otherChanges(Path caseFile, SameChange but) {
    return waiting.values()
        .stream()
        .filter(each -> each.caseFile().equals(caseFile))
        .flatMap(each -> each.open.stream())
        .filter(same -> same != but)
        .distinct()
        .map(SameChange::change)
        .toList();
  }

  /** What there is to see of a letter now, in all facets. */
  public List<Outcome> outcomes(Path caseFile) {
    return suite.compare(caseFile).stream().filter(Review::isToBeDecided).toList();
  }

  /** Whether anything of a letter is not approved yet. */
  public boolean isLeft(Path caseFile) {
    return waiting.values().stream().anyMatch(each -> each.caseFile().equals(caseFile));
  }

  /** How many letters are not approved yet. */
  public int left() {
    return (int) waiting.values().stream().map(Waiting::caseFile).distinct().count();
  }

  /**
   * Approves all of a letter.
   *
   * @return the files that could not be approved, as what would be printed now is not what was looked at
   * @throws IOException if a golden cannot be written
   */
  public List<Path> approve(Path caseFile) throws IOException {
    return approveFiles(
        waiting.keySet().stream().filter(file -> waiting.get(file).caseFile().equals(caseFile)).toList());
  }

  /**
   * Approves a change in all letters that have it. Goldens in which something else changed as well wait for that.
   *
   * @param but case files of letters that are left as they are
   * @return the files that could not be approved, as what would be printed now is not what was looked at
   * @throws IOException if a golden cannot be written
   */
  public List<Path> approve(SameChange same, Set<Path> but) throws IOException {
    List<Path> files = same.files()
        .stream()
        .filter(waiting::containsKey)
        .filter(file -> !but.contains(waiting.get(file).caseFile()))
        .toList();
    files.forEach(file -> waiting.get(file).open.remove(same));
    return approveFiles(files.stream().filter(file -> waiting.get(file).open.isEmpty()).toList());
  }

  private List<Path> approveFiles(List<Path> files) throws IOException {
    List<Path> others = new ArrayList<>();
    Map<Path, List<Path>> byCase = new TreeMap<>();
    files.forEach(file -> byCase.computeIfAbsent(waiting.get(file).caseFile(), f -> new ArrayList<>()).add(file));
    for (Map.Entry<Path, List<Path>> letter : byCase.entrySet()) {
      boolean isThere = Files.exists(letter.getKey());
      List<Outcome> now = isThere ? outcomes(letter.getKey())
          : letter.getValue().stream().<Outcome>map(file -> waiting.get(file).light).toList();
      for (Path file : letter.getValue()) {
        if (!approve(waiting.get(file), now)) {
          others.add(file);
        }
      }
    }
    return others;
  }

  private boolean approve(Waiting golden, List<Outcome> now) throws IOException {
    Path file = golden.light.file();
    Optional<Outcome> found = now.stream()
        .filter(each -> each.file().equals(file) && seen(each).equals(golden.seen))
        .findFirst();
    boolean done = found.isPresent() && found.get().approve();
    if (done) {
      waiting.remove(file);
    }
    return done;
  }
}
