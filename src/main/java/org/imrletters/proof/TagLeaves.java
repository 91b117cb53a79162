package org.imrletters.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.proof.PrintedPdf.Run;

/** Gathers the words of each tag that stands on lines of its own, page by page. */
final class TagLeaves {

  private static final String MARK = "Lbl";

  /** How far a font's letters reach above and below their base line, as parts of its size. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.25;

  private TagLeaves() {}

  static List<PrintedPdf.Leaf> of(PrintedPdf pdf) throws IOException {
    Map<List<Integer>, List<Run>> found = new LinkedHashMap<>();
    for (PrintedPdf.TaggedRuns block : TagBlocks.read(pdf)) {
      for (Run run : block.type().equals(MARK) ? List.<Run>of() : block.runs()) {
        found.computeIfAbsent(List.of(block.tag(), run.page()), place -> new ArrayList<>()).add(run);
      }
    }
    return found.entrySet().stream().flatMap(leaf -> leaf(pdf, leaf.getKey(), leaf.getValue())).toList();
  }

  private static Stream<PrintedPdf.Leaf> leaf(PrintedPdf pdf, List<Integer> place, List<Run> runs) {
    String words = PageText.joined(runs).strip();
    double height = pdf.sheet(place.get(1)).height();
    Rectangle2D box = runs.stream().map(run -> box(run, height)).reduce(Rectangle2D::createUnion).orElseThrow();
    return words.isEmpty() ? Stream.empty()
        : Stream.of(new PrintedPdf.Leaf(place.get(0), place.get(1),
            new PrintedPdf.Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()), words));
  }

  private static Rectangle2D box(Run run, double height) {
    return new Rectangle2D.Double(run.start(), height - run.y() - ABOVE * run.size(), run.end() - run.start(),
        (ABOVE + BELOW) * run.size());
  }
}
