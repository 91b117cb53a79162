package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand together: on one page, with no blank line among them. */
final class LineBlocks {

  private LineBlocks() {}

  /** The blocks of these lines; one blank line says nothing where there is one behind every line, and more in places. */
  static List<List<Line>> of(List<Line> lines) {
    int least = isSpaced(lines) ? 2 : 1;
    List<List<Line>> blocks = new ArrayList<>();
    int blanks = least;
    int page = 0;
    for (Line line : lines) {
      if (line.isEmpty()) {
        blanks++;
        continue;
      }
      if (blanks >= least || line.page() != page) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(line);
      page = line.page();
      blanks = 0;
    }
    return blocks;
  }

  private static boolean isSpaced(List<Line> lines) {
    boolean more = false;
    int blanks = 0;
    Line before = null;
    for (Line line : lines) {
      boolean within = before != null && before.page() == line.page();
      if (line.isEmpty()) {
        blanks++;
        continue;
      }
      if (within && blanks == 0) {
        return false;
      }
      more |= within && blanks > 1;
      before = line;
      blanks = 0;
    }
    return more;
  }
}
