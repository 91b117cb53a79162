package org.imrletters.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.imrletters.letter.Letter;
import org.imrletters.paper.Legibility.Seen;
import org.imrletters.paper.layout.Accents;
import org.imrletters.paper.style.Colors;

/** Reads a page of a file back: its words where they stand, with what is drawn below and above them. */
final class DrawnWords extends PDFGraphicsStreamEngine {

  private static final int WHITE = 0xFFFFFF;

  private final int number;
  private final List<Seen> seen;
  private final Map<Integer, Integer> missing;
  private final List<Fill> fills = new ArrayList<>();
  private final Path2D path = new Path2D.Double();
  private final StringBuilder text = new StringBuilder();
  private Point2D start = new Point2D.Double();
  private Point2D end = new Point2D.Double();
  private double size;
  private int artifacts;

  private DrawnWords(PDPage page, int number, List<Seen> seen, Map<Integer, Integer> missing) {
    super(page);
    this.number = number;
    this.seen = seen;
    this.missing = missing;
  }

  private record Fill(Shape shape, int color, double opacity) {

    int over(int ground) {
      return Colors.mixed(color, ground, opacity);
    }
  }

  /**
   * Makes sure that each word of a letter can be read on the pages of its file.
   *
   * @throws StyleException if one cannot, or is not there
   */
  static void check(byte[] file, Letter letter) throws IOException {
    List<Seen> seen = new ArrayList<>();
    Map<Integer, Integer> missing = new HashMap<>();
    PdfWords.of(letter.blocks()).map(Accents::joined).forEach(words -> count(words, 1, missing));
    try (PDDocument paper = Loader.loadPDF(file)) {
      int number = 0;
      for (PDPage page : paper.getPages()) {
        new DrawnWords(page, number++, seen, missing).processPage(page);
      }
    }
    Legibility.check(seen);
    int hidden = missing.values().stream().mapToInt(count -> Math.max(0, count)).sum();
    if (hidden > 0) {
      throw StyleException.hidden("words of the letter, " + hidden + " characters of them, are not on the pages",
          hidden);
    }
  }

  /** By character: floats, and words that stand out, are drawn in another order than they are written, or as capitals. */
  private static void count(String words, int each, Map<Integer, Integer> missing) {
    words.toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> missing.merge(c, each, Integer::sum));
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    text.setLength(0);
    super.showText(string);
    if (!text.toString().isBlank()) {
      Point2D middle = new Point2D.Double((start.getX() + end.getX()) / 2,
          (start.getY() + end.getY()) / 2 + 0.3 * size);
      double opacity = getGraphicsState().getNonStrokeAlphaConstant();
      int ground = fills.stream()
          .filter(fill -> fill.shape.contains(middle) && isHigh(fill.shape, size))
          .reduce(WHITE, (c, f) -> f.over(c), (a, b) -> b);
      int color = new Fill(path, ink(), opacity).over(ground);
      seen.add(new Seen(text.toString(), number, start.getX(), end.getX(), -start.getY(), size,
          Legibility.contrast(color, ground), isInside(start) && isInside(end)));
      count(artifacts > 0 ? "" : text.toString(), -1, missing);
    }
  }

  /** What is filled with a pattern stands for paper. */
  private int ink() throws IOException {
    PDColor color = getGraphicsState().getNonStrokingColor();
    return color.isPattern() ? WHITE : color.toRGB();
  }

  private boolean isInside(Point2D place) {
    Rectangle2D box = getPage().getCropBox().toGeneralPath().getBounds2D();
    Point2D above = new Point2D.Double(place.getX(), place.getY() + size / 2);
    return box.contains(above)
        && getGraphicsState().getCurrentClippingPath().intersects(above.getX() - 1, above.getY() - 1, 2, 2);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    start = text.length() == 0 ? place.transformPoint(0, 0) : start;
    end = place.transformPoint(width.getX(), width.getY());
    size = place.getScalingFactorY();
    text.append(Objects.requireNonNullElse(font.toUnicode(code), ""));
  }

  /** What is drawn now lies on all words before it. */
  private void fill(Shape painted, int color) {
    Area shape = new Area(painted);
    shape.intersect(getGraphicsState().getCurrentClippingPath());
    fills.add(new Fill(shape, color, getGraphicsState().getNonStrokeAlphaConstant()));
    seen.replaceAll(words -> words.page() == number && isHigh(shape, words.size())
        && shape.contains((words.left() + words.right()) / 2, 0.3 * words.size() - words.y()) ? words.covered()
            : words);
  }

  /** Lines along words and through them hide none. */
  private static boolean isHigh(Shape shape, double size) {
    return shape.getBounds2D().getHeight() > size / 2;
  }

  @Override
  public void fillPath(int rule) throws IOException {
    fill(path, ink());
    path.reset();
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    fill(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), WHITE);
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    moveTo((float) one.getX(), (float) one.getY());
    for (Point2D next : List.of(two, three, four)) {
      lineTo((float) next.getX(), (float) next.getY());
    }
    closePath();
  }

  @Override
  public void clip(int rule) {
    path.setWindingRule(rule);
    getGraphicsState().intersectClippingPath(new Area(path));
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    fillPath(rule);
  }

  @Override
  public void shadingFill(COSName name) {
    // no style sheet of a letter has gradients
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    artifacts += artifacts > 0 || COSName.ARTIFACT.equals(tag) || tag.getName().equals("Lbl") ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    artifacts = Math.max(0, artifacts - 1);
  }
}
