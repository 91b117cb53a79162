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

  private final List<Line> lines;
  private final FoundWords found;
  private final List<Point> lists = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final double measure;
  private String last = "";
  private int page = 1;

  private LineReader(List<Line> lines, FoundWords found) {
    this.lines = isSpaced(lines) ? withoutSpacing(lines) : lines;
    this.found = found;
    this.measure = lines.stream().filter(line -> !line.isEmpty()).mapToDouble(Line::end).max().orElse(0);
    lines.forEach(line -> PointMark.of(line.text()).ifPresent(mark -> marks.merge(mark.label(), 1, Integer::sum)));
  }

  /** A point, and the column where it begins. */
  private record Point(PointMark mark, double column) {}

  /** Finds the words of these lines. */
  static void read(List<Line> lines, FoundWords found) {
    new LineReader(lines, found).read();
  }

  /** Whether a blank line behind each line says nothing, as there is one behind every line, and more in places. */
  private static boolean isSpaced(List<Line> lines) {
    boolean more = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean same = lines.get(i).page() == lines.get(i + 1).page();
      if (same && !lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        return false;
      }
      more |= same && i > 0 && lines.get(i).isEmpty() && lines.get(i + 1).isEmpty();
    }
    return more;
  }

  private static List<Line> withoutSpacing(List<Line> lines) {
    List<Line> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean alone = i > 0 && !lines.get(i - 1).isEmpty() && i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
      if (!lines.get(i).isEmpty() || !alone) {
        rest.add(lines.get(i));
      }
    }
    return rest;
  }

  private void read() {
    for (int i = 0; i < lines.size();) {
      int start = i;
      while (i < lines.size() && !lines.get(i).isEmpty() == !lines.get(start).isEmpty()
          && lines.get(i).page() == lines.get(start).page()) {
        i++;
      }
      if (lines.get(start).isEmpty()) {
        boolean within = start > 0 && i < lines.size() && lines.get(i).page() == lines.get(start - 1).page();
        found.part(within ? Gap.PARAGRAPH : Gap.LINE);
        last = within ? "" : last;
      } else {
        block(lines.subList(start, i));
      }
    }
  }

  /** Reads lines of one page with no blank line among them. */
  private void block(List<Line> block) {
    for (int i = 0; i < block.size();) {
      Line line = block.get(i);
      found.part(line.page() == page ? Gap.LINE : Gap.PAGE);
      page = line.page();
      if (startsTable(block, i)) {
        Table table = new Table(line, measure);
        do {
          i++;
        } while (i < block.size() && table.takes(block.get(i)));
        table.read(found);
        last = "";
      } else {
        prose(line);
        i++;
      }
    }
  }

  private boolean startsTable(List<Line> block, int at) {
    List<Piece> pieces = block.get(at).pieces();
    if (pieces.size() < 2) {
      return false;
    }
    Line next = at + 1 < block.size() ? block.get(at + 1) : null;
    if (next != null && new Table(block.get(at), measure).isAligned(next)) {
      return true;
    }
    String before = pieces.get(0).text();
    boolean wide = pieces.get(1).start() - pieces.get(0).end() >= WIDE;
    return next == null ? wide || block.size() == 1 && ".?!".indexOf(before.charAt(before.length() - 1)) < 0
        : wide && !block.get(at).hasNoRoomFor(next.pieces().get(0), measure);
  }

  private void prose(Line line) {
    Optional<PointMark> mark = PointMark.of(line.text()).filter(this::isPoint);
    if (mark.isPresent()) {
      point(mark.get(), line);
    } else if (last.isEmpty()) {
      lists.removeIf(open -> open.column >= line.start());
    }
    found.add(mark.map(PointMark::words).orElse(line.text()) + (line.blank() ? " " : ""), line.page(), line.number());
    last = line.text();
  }

  /** Whether it is no part of a sentence that only happens to stand at the start of a line. */
  private boolean isPoint(PointMark mark) {
    boolean stopped = last.isEmpty() || STOPS.indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean typed = mark.label().equals("-") || marks.get(mark.label()) > 1 || last.endsWith(":");
    return mark.isBullet() ? typed && (mark.isPlain() || stopped || !lists.isEmpty())
        : last.isEmpty() || lists.stream().anyMatch(open -> mark.follows(open.mark));
  }

  private void point(PointMark mark, Line line) {
    lists.removeIf(open -> open.column >= line.start());
    found.label(mark.label(), lists.size(), line.page(), line.number());
    lists.add(new Point(mark, line.start()));
  }
}
