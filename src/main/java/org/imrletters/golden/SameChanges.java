package org.imrletters.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.imrletters.proof.WordChange;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what changed alike. Two changes are the same if they have a mark in common or are both the same as a third.
 */
final class SameChanges {

  /** Words beside a change that have to be the same, on one side at least; on the other the case's own may stand. */
  private static final int NEIGHBORS = 3;

  private static final List<String> ANY = List.of("...");

  private final Map<Object, Gathered> byMark = new HashMap<>();
  private final List<Gathered> all = new ArrayList<>();

  void add(Change change, Outcome outcome) {
    List<Object> marks = marks(change);
    Gathered home = marks.stream()
        .map(byMark::get)
        .filter(Objects::nonNull)
        .map(Gathered::home)
        .distinct()
        .reduce(Gathered::joined)
        .orElseGet(() -> opened(change));
    marks.forEach(mark -> byMark.put(mark, home));
    home.add(outcome);
  }

  /** What was gathered: first what the most letters have, then what was found first. */
  List<SameChange> largestFirst() {
    return all.stream()
        .filter(each -> each.home() == each)
        .sorted(Comparator.comparing((Gathered each) -> each.caseFiles.size()).reversed())
        .map(Gathered::sameChange)
        .toList();
  }

  /** What was gathered with this change, one of those that were added. */
  SameChange of(Change change) {
    return byMark.get(marks(change).get(0)).home().sameChange();
  }

  private Gathered opened(Change change) {
    Gathered fresh = new Gathered(change, all.size());
    all.add(fresh);
    return fresh;
  }

  /** By what it is known to be the same as another. */
  private static List<Object> marks(Change change) {
    return change instanceof Change.Words words ? marksOfWords(words.words()) : List.of(change);
  }

  private static List<Object> marksOfWords(WordChange change) {
    List<String> before = change.before()
        .subList(Math.max(0, change.before().size() - NEIGHBORS), change.before().size());
    List<String> after = change.after().subList(0, Math.min(NEIGHBORS, change.after().size()));
    List<Object> marks = new ArrayList<>();
    marks.add(new Mark(change.removed(), change.added(), before, after));
    if (before.size() > 1) {
      marks.add(new Mark(change.removed(), change.added(), before, ANY));
    }
    if (after.size() > 1) {
      marks.add(new Mark(change.removed(), change.added(), ANY, after));
    }
    return marks;
  }

  private record Mark(List<String> removed, List<String> added, List<String> before, List<String> after) {}

  /** What is known so far of one change. */
  private static final class Gathered {

    private final Change change;
    private final int place;
    private final Set<Facet> facets = EnumSet.noneOf(Facet.class);
    private final SortedSet<Path> caseFiles = new TreeSet<>();
    private final SortedSet<Path> files = new TreeSet<>();
    private Gathered within = this;
    private @Nullable SameChange made;

    Gathered(Change change, int place) {
      this.change = change;
      this.place = place;
    }

    Gathered home() {
      return within == this ? this : within.home();
    }

    void add(Outcome outcome) {
      caseFiles.add(outcome.caseFile());
      files.add(outcome.file());
      if (outcome instanceof Outcome.OfGolden known) {
        facets.add(known.golden().facet());
      }
    }

    /** Two that turn out to be one; the later goes into the earlier. */
    Gathered joined(Gathered other) {
      Gathered first = place < other.place ? this : other;
      Gathered later = first == this ? other : this;
      first.facets.addAll(later.facets);
      first.caseFiles.addAll(later.caseFiles);
      first.files.addAll(later.files);
      later.within = first;
      return first;
    }

    SameChange sameChange() {
      made = made == null ? new SameChange(change, facets, List.copyOf(caseFiles), List.copyOf(files)) : made;
      return made;
    }
  }
}
