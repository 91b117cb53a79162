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

  private final FoundWords found;
  private final List<Point> lists = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final double measure;
  private String last = "";

  private LineReader(List<List<Line>> blocks, FoundWords found) {
    this.found = found;
    this.measure = blocks.stream().flatMap(List::stream).mapToDouble(Line::end).max().orElse(0);
    blocks.forEach(block -> block
        .forEach(line -> PointMark.of(line.text()).ifPresent(mark -> marks.merge(mark.sign(), 1, Integer::sum))));
  }

  /** A point, and the column where it begins. */
  private record Point(PointMark mark, double column) {}

  /** Finds the words of these lines, block by block. */
  static void read(List<List<Line>> blocks, FoundWords found) {
    LineReader reader = new LineReader(blocks, found);
    int page = 1;
    for (List<Line> block : blocks) {
      boolean turned = block.get(0).page() != page;
      found.part(turned ? Gap.PAGE : Gap.PARAGRAPH);
      reader.last = turned ? reader.last : "";
      page = block.get(0).page();
      reader.read(block);
    }
  }

  private void read(List<Line> block) {
    for (int i = 0; i < block.size();) {
      Line line = block.get(i);
      found.part(Gap.LINE);
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
    if (pieces.size() < 2 || pieces.size() > MOST_COLUMNS) {
      return false;
    }
    Line next = at + 1 < block.size() ? block.get(at + 1) : null;
    if (next != null && new Table(block.get(at), measure).isAligned(next)) {
      return true;
    }
    String before = pieces.get(0).text();
    boolean wide = pieces.get(1).start() - pieces.get(0).end() >= WIDE;
    return next == null ? wide || block.size() == 1 && ".?!".indexOf(before.charAt(before.length() - 1)) < 0
        : wide && block.get(at).hasRoomFor(next.pieces().get(0), measure);
  }

  private void prose(Line line) {
    Optional<PointMark> mark = PointMark.of(line.text()).filter(this::isPoint);
    if (mark.isPresent()) {
      lists.removeIf(open -> open.column >= line.start());
      found.label(mark.get().label(), lists.size(), line.page(), line.number());
      lists.add(new Point(mark.get(), line.start()));
    } else if (last.isEmpty()) {
      lists.removeIf(open -> open.column >= line.start());
    }
    found.add(mark.map(PointMark::words).orElse(line.text()) + (line.blank() ? " " : ""), line.page(), line.number());
    last = line.text();
  }

  /** Whether it is no part of a sentence that only happens to stand at the start of a line. */
  private boolean isPoint(PointMark mark) {
    boolean stopped = last.isEmpty() || STOPS.indexOf(last.charAt(last.length() - 1)) >= 0;
    return mark.isBullet() ? mark.isOneOfSeveral(marks, last) && (mark.isPlain() || stopped || !lists.isEmpty())
        : last.isEmpty() || lists.stream().anyMatch(open -> mark.follows(open.mark));
  }
}
