package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.Line.Piece;

/** Reads the lines of pages: paragraphs, points of lists, and tables row by row, whose cells may take several lines. */
final class LineReader {

  private static final String STOPS = ".:;?!";

  /** A gap of so many columns is none that a typist leaves behind a full stop. */
  private static final int WIDE = 4;

  private static final int MOST_COLUMNS = 30;

  /** Points of one list do not start at quite the same column, as their numbers may end at the same. */
  private static final double NEAR = 1.5;

  /** In columns; nobody's lines are narrower and end by themselves. */
  private static final double NARROWEST = 40;

  /** So many lines are looked at for the next point. */
  private static final int SOON = 30;

  private static final Line NONE = new Line(List.of(), 0, 0, false);

  private final FoundWords found;
  private final List<Line> lines;
  private final List<Point> lists = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final double measure;
  private final double margin;
  private Line last = NONE;
  private int at;

  private LineReader(List<Line> lines, FoundWords found) {
    this.found = found;
    this.lines = lines;
    this.measure = lines.stream().mapToDouble(Line::end).max().orElse(0);
    this.margin = lines.stream().mapToDouble(Line::start).min().orElse(0);
    lines.forEach(line -> mark(line).ifPresent(mark -> marks.merge(mark.sign(), 1, Integer::sum)));
  }

  /** A point, and the column where it begins. */
  private record Point(PointMark mark, double column) {}

  /** Finds the words of these lines, block by block. */
  static void read(List<List<Line>> blocks, FoundWords found) {
    LineReader reader = new LineReader(blocks.stream().flatMap(List::stream).toList(), found);
    int page = 1;
    for (List<Line> block : blocks) {
      boolean turned = block.get(0).page() != page;
      found.part(turned ? Gap.PAGE : Gap.PARAGRAPH);
      reader.last = turned ? reader.last : NONE;
      page = block.get(0).page();
      reader.read(block);
    }
  }

  private void read(List<Line> block) {
    for (int i = 0; i < block.size();) {
      found.part(Gap.LINE);
      Line line = block.get(i);
      Optional<PointMark> point = mark(line).filter(mark -> isPoint(mark, line));
      int taken = 1;
      if (point.isEmpty() && startsTable(block, i)) {
        taken = table(block.subList(i, block.size()));
      } else {
        prose(line, point);
      }
      i += taken;
      at += taken;
    }
  }

  private static Optional<PointMark> mark(Line line) {
    return PointMark.of(line.text());
  }

  /** Reads as many lines as belong to a table; how many those are. */
  private int table(List<Line> block) {
    Table table = startOfTable(block, 0);
    int taken = 1;
    while (taken < block.size() && table.takes(block.get(taken))) {
      taken++;
    }
    table.read(found);
    found.part(taken < block.size() ? Gap.PARAGRAPH : Gap.LINE);
    last = NONE;
    return taken;
  }

  private boolean startsTable(List<Line> block, int at) {
    List<Piece> pieces = block.get(at).pieces();
    if (pieces.size() < 2 || pieces.size() > MOST_COLUMNS) {
      return false;
    }
    Line next = at + 1 < block.size() ? block.get(at + 1) : null;
    if (next != null && startOfTable(block, at).isAligned(next)) {
      return true;
    }
    String before = pieces.get(0).text();
    boolean wide = pieces.get(1).start() - pieces.get(0).end() >= WIDE;
    return next == null ? wide || block.size() == 1 && ".?!".indexOf(before.charAt(before.length() - 1)) < 0
        : wide && block.get(at).hasRoomFor(next.pieces().get(0), measure);
  }

  /** A table that begins on this line; where the next has more cells, that one shows where they stand. */
  private Table startOfTable(List<Line> block, int at) {
    Line line = block.get(at);
    Line next = at + 1 < block.size() ? block.get(at + 1) : line;
    Table wider = new Table(next, line, measure);
    return next.pieces().size() > line.pieces().size() && wider.isAligned(line) ? wider
        : new Table(line, line, measure);
  }

  private void prose(Line line, Optional<PointMark> point) {
    if (last.isEmpty() || last.hasRoomFor(line.pieces().get(0), measure - Table.SLACK)) {
      lists.removeIf(open -> open.column >= line.start());
    }
    point.ifPresent(mark -> {
      lists.removeIf(open -> open.column >= line.start() - NEAR);
      found.label(mark.label(), lists.size(), line.page(), line.number());
      lists.add(new Point(mark, line.start()));
    });
    found.add(point.map(PointMark::words).orElse(line.text()) + (line.blank() ? " " : ""), line.page(), line.number());
    last = line;
  }

  /** Whether it is no part of a sentence that only happens to stand at the start of a line. */
  private boolean isPoint(PointMark mark, Line line) {
    String before = last.text();
    boolean stopped = before.isEmpty() || STOPS.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (mark.isBullet()) {
      boolean set = mark.isOneOfSeveral(marks, before) || mark.isPlain() && line.start() > margin + NEAR;
      return set && (mark.isPlain() || stopped
          || !lists.isEmpty() && last.hasRoomFor(line.pieces().get(0), Math.max(measure, NARROWEST)));
    }
    return before.isEmpty() || lists.stream().anyMatch(open -> mark.follows(open.mark))
        || stopped && goesOnSoon(mark, line);
  }

  /** Whether the point behind it follows. */
  private boolean goesOnSoon(PointMark mark, Line line) {
    return lines.subList(at + 1, Math.min(lines.size(), at + 1 + SOON))
        .stream()
        .filter(later -> Math.abs(later.start() - line.start()) < NEAR)
        .anyMatch(later -> mark(later).filter(next -> next.follows(mark)).isPresent());
  }
}
