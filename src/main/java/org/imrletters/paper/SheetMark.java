package org.imrletters.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Envelope.Area;
import org.imrletters.letter.Envelope.SheetCode;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PageLayout;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.StyleSheet;
import org.imrletters.paper.style.TextTransform;

/**
 * What the front of a sheet says to those who put it into its envelope: the letter's piece number, which of its sheets it
 * is, and beside that both as a Data Matrix (ISO/IEC 16022).
 */
record SheetMark(SheetCode code, Face face, FontSet fonts) {

  private static final int WHITE = 0xFFFFFF;

  /** In points: the smallest letters that people can be expected to read. */
  private static final double SIZE = 6;
  private static final double LINE = 7;

  /** For the largest code and a module of white around it, each of 0.25 millimeters, as cameras need. */
  private static final double NARROWEST = 38 * 0.72;

  /** In the letters of this style sheet. */
  static SheetMark of(SheetCode code, StyleSheet style, FontSet fonts) {
    List<String> families = style.marginLine("footer-right").face().families();
    return new SheetMark(code,
        new Face(families, SIZE, 400, false, 0, OptionalDouble.of(LINE), 0, 0, TextTransform.NONE, List.of()), fonts);
  }

  /**
   * Makes sure that each sheet of a letter has room for it and that nothing else stands there.
   *
   * @throws StyleException if it is not so ({@code sheet-code-misplaced})
   */
  void check(List<Page> pages, StyleSheet style, Envelope envelope) {
    Area zone = code.zone();
    refuse(side() < NARROWEST || bottom(words("W".repeat(SheetFile.LONGEST_PIECE), StyleException.MOST_PAGES,
        StyleException.MOST_PAGES)) > zone.bottom(), "it has no room for a code and its words");
    refuse(zone.meets(envelope.seen(pages.get(0).width())), "it may show in the window of the envelope");
    for (int i = 0; i < pages.size(); i += 2) {
      check(pages.get(i), style.page(i));
    }
  }

  private void check(Page page, PageLook look) {
    Area zone = code.zone();
    refuse(zone.left() < 0 || zone.top() < 0 || zone.right() > page.width() || zone.bottom() > page.height(),
        "it does not lie on the sheet");
    refuse(zone.meets(new Area(look.margin().left(), look.margin().top(), page.width() - look.margin().right(),
        page.height() - look.margin().bottom())), "it reaches from the margin into the words of letters");
    page.all()
        .filter(item -> WindowCheck.area(item).meets(zone))
        .findFirst()
        .ifPresent(item -> refuse(true, "it meets " + WindowCheck.shown(item)));
  }

  private static void refuse(boolean isMisplaced, String why) {
    if (isMisplaced) {
      throw new StyleException("sheet-code-misplaced", "the zone for the code of a sheet is of no use: " + why);
    }
  }

  /** The front of the sheet of this number, which is one of so many. */
  Page on(Page front, String piece, int sheet, int sheets) {
    List<DisplayItem.Rectangle> rectangles = new ArrayList<>(front.rectangles());
    Area zone = code.zone();
    rectangles.add(rectangle(zone.left(), zone.top(), zone.right() - zone.left(), zone.bottom() - zone.top(), WHITE));
    draw(matrix(piece + ";" + sheet + ";" + sheets), rectangles);
    List<DisplayItem.Words> header = Stream.concat(front.header().stream(), words(piece, sheet, sheets).stream())
        .toList();
    return new Page(front.width(), front.height(), rectangles, front.items(), header, front.footer());
  }

  /** Of the code, with the white around it. */
  private double side() {
    return Math.min(code.zone().right() - code.zone().left(), code.zone().bottom() - code.zone().top());
  }

  /** Beside the code in a zone that is wide, below it in one that is high. */
  private List<DisplayItem.Words> words(String piece, int sheet, int sheets) {
    Area zone = code.zone();
    boolean wide = zone.right() - zone.left() > side();
    double left = zone.left() + (wide ? side() : 0);
    double top = zone.top() + (wide ? 0 : side());
    double width = zone.right() - left;
    String says = code.says().replace("{sheets}", "" + sheets).replace("{sheet}", "" + sheet);
    List<String> lines = atHyphens(piece, width);
    lines.add(says);
    List<DisplayItem.Words> words = words(lines, left, top, width);
    return bottom(words) > zone.bottom() ? words(List.of(piece, says), left, top, width) : words;
  }

  /** Texts, each below the one before it. */
  private List<DisplayItem.Words> words(List<String> texts, double left, double top, double width) {
    List<DisplayItem.Words> words = new ArrayList<>();
    for (String text : texts) {
      words.addAll(PageLayout.words(text, face, fonts, left, words.isEmpty() ? top : bottom(words), width));
    }
    return words;
  }

  /** The name of a piece in lines that end at its hyphens, so that people read whole words. */
  private List<String> atHyphens(String piece, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : piece.split("(?<=-)")) {
      if (!line.isEmpty() && PageLayout.words(line + part, face, fonts, 0, 0, width).size() > 1) {
        lines.add(line);
        line = "";
      }
      line += part;
    }
    lines.add(line);
    return lines;
  }

  private static double bottom(List<DisplayItem.Words> words) {
    DisplayItem.Words last = words.get(words.size() - 1);
    return last.y() + last.line().below();
  }

  /** Without the white around it. */
  private static BitMatrix matrix(String content) {
    return new DataMatrixWriter().encode(content, BarcodeFormat.DATA_MATRIX, 0, 0,
        Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE));
  }

  /** Modules are whole hundredths of a point, as a file has them, so that no gap opens between them. */
  private void draw(BitMatrix matrix, List<DisplayItem.Rectangle> rectangles) {
    Area zone = code.zone();
    double module = Math.floor(100 * side() / (matrix.getWidth() + 2)) / 100;
    for (int row = 0; row < matrix.getHeight(); row++) {
      for (int from = 0; from < matrix.getWidth(); from++) {
        int to = from;
        while (to < matrix.getWidth() && matrix.get(to, row)) {
          to++;
        }
        if (to > from) {
          rectangles.add(rectangle(zone.left() + (from + 1) * module, zone.top() + (row + 1) * module,
              (to - from) * module, module, 0));
          from = to;
        }
      }
    }
  }

  private static DisplayItem.Rectangle rectangle(double x, double y, double width, double height, int color) {
    return new DisplayItem.Rectangle(x, y, width, height, BorderLine.Style.SOLID, color);
  }
}
