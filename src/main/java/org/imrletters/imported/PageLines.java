package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.imported.Line.Piece;
import org.imrletters.proof.PrintedPdf.Run;

/** The lines of the pages of a PDF, as the eye goes: from top to bottom, and each from left to right. */
final class PageLines {

  private static final Comparator<Run> TOP_DOWN = Comparator.comparingInt(Run::page)
      .thenComparing(Comparator.comparingDouble(Run::y).reversed());

  /** Lines that are so much farther apart than most of their size are parted by a blank one, and so are those of other sizes. */
  private static final double APART = 1.25;
  private static final double OTHER_SIZE = 1.1;

  /** In multiples of the size; whole lines are farther apart. */
  private static final double HALF = 0.7;
  private static final int MOST_CELLS = 200;

  /** In ems: what parts columns, and the column of a page, as wide as most characters are in the mean. */
  private static final double GAP = 0.75;
  private static final double COLUMN = 0.5;

  private final List<List<Run>> lines = new ArrayList<>();
  private final Map<Run, Integer> numbers = new IdentityHashMap<>();

  private PageLines() {}

  static PageLines of(List<Run> runs) {
    PageLines made = new PageLines();
    runs.stream().sorted(TOP_DOWN).forEach(made::add);
    made.lines.removeIf(line -> line.stream().allMatch(run -> run.text().isBlank()));
    made.number();
    return made;
  }

  private void add(Run run) {
    if (lines.isEmpty() || !isOn(lines.get(lines.size() - 1), run)) {
      lines.add(new ArrayList<>());
    }
    lines.get(lines.size() - 1).add(run);
  }

  /** Whether it stands on the line, or half a line below it, as a cell does whose row has another of two lines. */
  private static boolean isOn(List<Run> line, Run run) {
    Run first = line.get(0);
    return areBeside(first, run)
        || first.page() == run.page() && first.y() - run.y() < HALF * size(first, run) && line.size() < MOST_CELLS
            && line.stream().noneMatch(each -> each.start() < run.end() && run.start() < each.end());
  }

  /** Whether both stand on one line; what is raised or lowered does. */
  static boolean areBeside(Run one, Run other) {
    return one.page() == other.page() && Math.abs(one.y() - other.y()) < 0.5 * Math.max(one.size(), other.size());
  }

  private void number() {
    int page = 0;
    int number = 0;
    for (List<Run> line : lines) {
      line.sort(Comparator.comparingDouble(Run::start));
      number = line.get(0).page() == page ? number + 1 : 1;
      page = line.get(0).page();
      for (Run run : line) {
        numbers.put(run, number);
      }
    }
  }

  /** The number of the line of its page on which this stands, counted from 1. */
  int number(Run run) {
    return numbers.getOrDefault(run, 1);
  }

  /** The lines without what the file says is furniture, with blank lines where there is more room than between most. */
  List<Line> laidOut() {
    lines.forEach(line -> line.removeIf(Run::furniture));
    lines.removeIf(List::isEmpty);
    double leading = leading();
    double column = COLUMN * size();
    List<Line> all = new ArrayList<>();
    Run before = null;
    for (List<Run> line : lines) {
      Run first = line.get(0);
      if (before != null && before.page() == first.page() && areApart(before, first, leading)) {
        all.add(new Line(List.of(), first.page(), number(first), false));
      }
      all.add(
          new Line(pieces(line, column), first.page(), number(first), line.get(line.size() - 1).text().endsWith(" ")));
      before = first;
    }
    return all;
  }

  /** How far most lines stand from the one above, as a multiple of their size. */
  private double leading() {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Run above = lines.get(i - 1).get(0);
      Run below = lines.get(i).get(0);
      if (above.y() > below.y()) {
        counts.merge(Math.round(20 * (above.y() - below.y()) / size(above, below)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() / 20.0).orElse(0.0);
  }

  private static boolean areApart(Run above, Run below, double leading) {
    double size = size(above, below);
    return above.y() - below.y() > APART * leading * size || size > OTHER_SIZE * Math.min(above.size(), below.size());
  }

  private static double size(Run above, Run below) {
    return Math.max(above.size(), below.size());
  }

  /** The size of most characters, in points. */
  private double size() {
    Map<Double, Integer> counts = new HashMap<>();
    lines.forEach(line -> line.forEach(run -> counts.merge(run.size(), run.text().length(), Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1.0);
  }

  private static List<Piece> pieces(List<Run> line, double column) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Run first = line.get(0);
    Run before = first;
    for (Run run : line) {
      if (run.text().isBlank()) {
        text.append(' ');
        continue;
      }
      if (run.start() - before.end() > GAP * run.size() && !text.toString().isBlank()) {
        pieces.add(piece(text, first, before, column));
        text.setLength(0);
      }
      first = text.toString().isBlank() ? run : first;
      text.append(run != before && before.isFarFrom(run) ? " " : "").append(run.text());
      before = run;
    }
    if (!text.toString().isBlank()) {
      pieces.add(piece(text, first, before, column));
    }
    return pieces;
  }

  private static Piece piece(StringBuilder text, Run first, Run last, double column) {
    return new Piece(text.toString().strip(), first.start() / column, last.end() / column);
  }
}
