package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.proof.Run;

/** The lines of the pages of a PDF, as the eye goes: from top to bottom, and each from left to right. */
final class PageLines {

  private static final Comparator<Run> TOP_DOWN = Comparator.comparingInt(Run::page)
      .thenComparing(Comparator.comparingDouble(Run::y).reversed());

  private final List<List<Run>> lines = new ArrayList<>();
  private final Map<Run, Integer> numbers = new IdentityHashMap<>();

  private PageLines() {}

  static PageLines of(List<Run> runs) {
    PageLines made = new PageLines();
    runs.stream().filter(run -> !run.text().isBlank()).sorted(TOP_DOWN).forEach(made::add);
    made.lines.forEach(line -> line.sort(Comparator.comparingDouble(Run::start)));
    return made;
  }

  private void add(Run run) {
    Run before = lines.isEmpty() ? null : lines.get(lines.size() - 1).get(0);
    if (before == null || !areBeside(before, run)) {
      lines.add(new ArrayList<>());
    }
    lines.get(lines.size() - 1).add(run);
    int number = before == null || before.page() != run.page() ? 1
        : numbers.get(before) + (areBeside(before, run) ? 0 : 1);
    numbers.put(run, number);
  }

  /** Whether both stand on one line; what is raised or lowered does. */
  static boolean areBeside(Run one, Run other) {
    return one.page() == other.page() && Math.abs(one.y() - other.y()) < 0.5 * Math.max(one.size(), other.size());
  }

  List<List<Run>> lines() {
    return lines;
  }

  /** The number of the line of its page, counted from 1. */
  int number(Run run) {
    return numbers.getOrDefault(run, 1);
  }
}
