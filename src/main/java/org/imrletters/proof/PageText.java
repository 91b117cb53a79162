package org.imrletters.proof;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.imrletters.proof.PrintedPdf.Run;
import org.jspecify.annotations.Nullable;

/**
 * The words that the content of one page shows, where they stand (ISO 32000-1, 9.4), and the numbers under which the
 * tags of a letter ask for them (14.7.4). What has no number has no tag, as has furniture of the page.
 */
final class PageText {

  /** No operator has more than a few. */
  private static final int MOST_OPERANDS = 100;

  /** A letter has at most 200,000 characters. */
  private static final int MOST_RUNS = 300_000;

  private static final int DEEPEST = 100;

  /** Stands for what a page shows and no one can tell. */
  private static final String UNREAD = "\uFFFD";

  /** Stands for the number of what has none. */
  private static final int NONE = -1;

  /** Stands for that of furniture. */
  private static final int FURNITURE = -2;

  /** In ems: a way back of which a reader sees a space, and one that parts columns. */
  private static final double SPACE = 0.2;

  private static final double COLUMN = 0.9;

  private final int number;
  private final Map<COSName, FontText> fonts;
  private final COSDictionary properties;
  private final COSDictionary drawings;
  private final List<Run> all = new ArrayList<>();
  private final Map<Integer, List<Run>> byNumber = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>(List.of(NONE));
  /**
   * What the glyphs mean that come next, where a piece says so itself (14.9.4), and how many pieces are around that
   * one.
   */
  private String meant = "";

  private int told;

  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State();
  private AffineTransform line = new AffineTransform();
  private AffineTransform place = new AffineTransform();

  /** For the page of this number, counted from 1, with these fonts and what else it names. */
  PageText(int number, Map<COSName, FontText> fonts, COSDictionary resources) {
    this.number = number;
    this.fonts = fonts;
    this.properties = PageTexts.dictionary(resources.getDictionaryObject(COSName.PROPERTIES));
    this.drawings = PageTexts.dictionary(resources.getDictionaryObject(COSName.XOBJECT));
  }

  /** What {@code q} saves and {@code Q} restores, as far as it places words. */
  private static final class State {

    private final AffineTransform page = new AffineTransform();
    private @Nullable FontText font;
    private double size;
    private double spacing;
    private double wordSpacing;
    private double stretch = 1;
    private double leading;

    State copy() {
      State copy = new State();
      copy.page.setTransform(page);
      copy.font = font;
      copy.size = size;
      copy.spacing = spacing;
      copy.wordSpacing = wordSpacing;
      copy.stretch = stretch;
      copy.leading = leading;
      return copy;
    }
  }

  /** The words of these runs, with a space where a reader sees one or goes on to the next line. */
  static String joined(List<Run> runs) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      boolean apart = i > 0 && runs.get(i - 1).isApartFrom(runs.get(i)) && !runs.get(i - 1).text().endsWith(" ");
      words.append(apart ? " " : "").append(runs.get(i).text());
    }
    return words.toString();
  }

  /**
   * The words of these runs as they are read aloud, which no one sees: with the spaces that are in them, and no others.
   */
  static String aloud(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** All that is shown, in the order in which it is painted. */
  List<Run> runs() {
    return all;
  }

  /** What is shown under this number. */
  List<Run> runs(int number) {
    return byNumber.getOrDefault(number, List.of());
  }

  /** Adds what this content shows. */
  void show(byte[] content) throws IOException {
    PDFStreamParser tokens = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
      if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
        operands.add(operand);
      } else if (token instanceof Operator operator) {
        operator(operator.getName(), operands);
        operands.clear();
      } else {
        throw new IOException("content of no letter");
      }
    }
  }

  private void operator(String name, List<COSBase> operands) throws IOException {
    switch (name) {
      case "BMC" -> open.push(COSName.ARTIFACT.equals(operand(operands, 0)) ? FURNITURE : open.element());
      case "BDC" -> begin(operand(operands, 0), operand(operands, 1));
      case "EMC" -> end();
      case "q" -> save();
      case "Q" -> state = saved.isEmpty() ? state : saved.pop();
      case "cm" -> state.page.concatenate(matrix(operands));
      case "Tf" -> {
        state.font = operand(operands, 0) instanceof COSName called ? fonts.get(called) : null;
        state.size = amount(operands, 1);
      }
      case "Tc" -> state.spacing = amount(operands, 0);
      case "Tw" -> state.wordSpacing = amount(operands, 0);
      case "Tz" -> state.stretch = amount(operands, 0) / 100;
      case "TL" -> state.leading = amount(operands, 0);
      default -> text(name, operands);
    }
  }

  private void text(String name, List<COSBase> operands) throws IOException {
    switch (name) {
      case "BT" -> start(new AffineTransform());
      case "Tm" -> start(matrix(operands));
      case "Td" -> down(amount(operands, 0), amount(operands, 1));
      case "TD" -> { down(amount(operands, 0), amount(operands, 1)); state.leading = -amount(operands, 1); }
      case "T*" -> down(0, -state.leading);
      case "Do" -> draw(operand(operands, 0));
      case "Tj", "TJ" -> show(operand(operands, 0));
      case "'", "\"" -> { down(0, -state.leading); show(operand(operands, operands.size() - 1)); }
      default -> {
        // It shows no words.
      }
    }
  }

  /** What a drawing shows that has fonts of its own is not followed. */
  private void draw(COSBase name) throws IOException {
    if (name instanceof COSName called && drawings.getDictionaryObject(called) instanceof COSStream drawing
        && drawing.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary its
        && its.containsKey(COSName.FONT)) {
      add(UNREAD, new AffineTransform(state.page));
    }
  }

  private void begin(COSBase tag, COSBase given) {
    COSBase said = given instanceof COSName name ? properties.getDictionaryObject(name) : given;
    COSDictionary its = said instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    if (told == 0 && its.getString(COSName.ACTUAL_TEXT) != null) {
      meant = its.getString(COSName.ACTUAL_TEXT);
      told = open.size();
    }
    open.push(COSName.ARTIFACT.equals(tag) ? FURNITURE : its.getInt(COSName.MCID, open.element()));
  }

  private void end() {
    open.remove();
    told = told == open.size() ? 0 : told;
  }

  private void save() throws IOException {
    PrintedPdf.refuse(saved.size() >= DEEPEST, "content of no letter");
    saved.push(state.copy());
  }

  private void start(AffineTransform at) {
    line = at;
    place = new AffineTransform(at);
  }

  private void down(double x, double y) {
    line.translate(x, y);
    start(line);
  }

  private static AffineTransform matrix(List<COSBase> operands) throws IOException {
    double[] numbers = new double[6];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = amount(operands, i);
    }
    return new AffineTransform(numbers);
  }

  private static double amount(List<COSBase> operands, int index) throws IOException {
    return operand(operands, index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  private static COSBase operand(List<COSBase> operands, int index) throws IOException {
    PrintedPdf.refuse(index < 0 || index >= operands.size(), "an operator without its operands");
    return operands.get(index);
  }

  private void show(COSBase shown) throws IOException {
    FontText font = state.font;
    if (font == null) {
      add(UNREAD, new AffineTransform(place));
      return;
    }
    StringBuilder text = new StringBuilder();
    AffineTransform start = new AffineTransform(place);
    for (COSBase part : shown instanceof COSArray parts ? parts : List.of(shown)) {
      double width = 0;
      if (part instanceof COSString string) {
        text.append(font.of(string));
        width = font.width(string) / 1000 * state.size + font.codes(string) * state.spacing
            + font.spaces(string) * state.wordSpacing;
      } else if (part instanceof COSNumber back) {
        double ems = -back.floatValue() / 1000;
        if (ems > COLUMN && told == 0 && !text.isEmpty()) {
          add(text.toString(), start);
          text.setLength(0);
        }
        text.append(ems > SPACE && !text.isEmpty() && text.charAt(text.length() - 1) != ' ' ? " " : "");
        width = ems * state.size;
      }
      place.translate(width * state.stretch, 0);
      start = text.isEmpty() ? new AffineTransform(place) : start;
    }
    if (told == 0) {
      add(text.toString(), start);
    } else if (!meant.isEmpty()) {
      add(meant, start);
      meant = "";
    }
  }

  private void add(String text, AffineTransform from) throws IOException {
    PrintedPdf.refuse(all.size() >= MOST_RUNS, "more text than a letter has");
    from.preConcatenate(state.page);
    AffineTransform to = new AffineTransform(place);
    to.preConcatenate(state.page);
    double size = Math.abs(state.size * from.getScaleY());
    Run run = new Run(text, number, from.getTranslateX(), to.getTranslateX(), from.getTranslateY(), size,
        open.element() == FURNITURE);
    all.add(run);
    if (open.element() >= 0) {
      byNumber.computeIfAbsent(open.element(), number -> new ArrayList<>()).add(run);
    }
  }
}
