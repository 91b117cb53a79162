package org.imrletters.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.proof.PrintedPdf.Run;

/** Gathers the words of each tag that stands on lines of its own, page by page. */
final class TagLeaves implements TagTree.Visitor {

  /** Tags among the words of another. */
  static final Set<String> WITHIN = Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Sub",
      "Annot");

  private static final String MARK = "Lbl";

  /** How far a font's letters reach above and below their base line, as parts of its size. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.25;

  private final PrintedPdf pdf;
  private final List<Integer> open = new ArrayList<>();
  private final List<PrintedPdf.Leaf> leaves = new ArrayList<>();
  private final Map<List<Integer>, List<Run>> found = new LinkedHashMap<>();
  private int tags;

  private TagLeaves(PrintedPdf pdf) {
    this.pdf = pdf;
  }

  static List<PrintedPdf.Leaf> of(PrintedPdf pdf) throws IOException {
    TagLeaves gathered = new TagLeaves(pdf);
    TagTree.walk(pdf, gathered);
    gathered.found.forEach((place, runs) -> gathered.add(place.get(0), place.get(1), runs));
    return gathered.leaves;
  }

  @Override
  public boolean enters(COSDictionary tag, int depth) {
    String type = tag.getNameAsString(COSName.S, "");
    open.subList(Math.min(depth, open.size()), open.size()).clear();
    open.add(depth > 0 && WITHIN.contains(type) ? open.get(depth - 1) : Integer.valueOf(tags++));
    return !type.equals(MARK);
  }

  @Override
  public void words(List<Run> runs, int depth) {
    if (depth > 0) {
      int tag = open.get(depth - 1);
      runs.forEach(run -> found.computeIfAbsent(List.of(tag, run.page()), place -> new ArrayList<>()).add(run));
    }
  }

  private void add(int tag, int page, List<Run> runs) {
    String words = PageText.joined(runs).strip();
    if (!words.isEmpty()) {
      double height = pdf.sheet(page).height();
      Rectangle2D box = runs.stream().map(run -> box(run, height)).reduce(Rectangle2D::createUnion).orElseThrow();
      leaves.add(new PrintedPdf.Leaf(tag, page,
          new PrintedPdf.Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()), words));
    }
  }

  private static Rectangle2D box(Run run, double height) {
    return new Rectangle2D.Double(run.start(), height - run.y() - ABOVE * run.size(), run.end() - run.start(),
        (ABOVE + BELOW) * run.size());
  }
}
