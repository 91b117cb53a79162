package org.imrletters.paper.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.Look.Keep;

/**
 * A paragraph.
 *
 * @param style the name of its style, in which words look as most of its own do
 * @param content its words as elements
 * @param below what comes after it
 */
record DocxParagraph(String style, Look look, Frame frame, String content, Before before, Below below) {

  /** Below this share of the size, a line is lower than its font asks for. */
  private static final double NATURAL = 1.15;

  /**
   * What comes before a paragraph.
   *
   * @param room in points
   * @param point what makes it a point of a list, as an element; empty where nothing does
   */
  record Before(double room, boolean pageBreak, String point) {

    /** The same, and of margins that meet the largest, or a page break. */
    Before and(double margin, double padding, boolean isBroken) {
      return new Before(Math.max(room, margin) + padding, pageBreak || isBroken, point);
    }
  }

  /** What comes after a paragraph, and becomes known after it. */
  static final class Below {
    private double room;
    private boolean keepsLines;
    private boolean keepsNext;

    /** Leaves room: more than there is, and of the rest as much as there is not yet. */
    void leave(double more, double least) {
      room = Math.max(room + more, least);
    }

    /** Keeps the lines on one page, and the last with what follows. */
    void keep(boolean lines, boolean next) {
      keepsLines |= lines;
      keepsNext |= next;
    }
  }

  /**
   * Where paragraphs stand, and what is around them.
   *
   * @param left how far from the left margin, in points
   * @param width how wide
   * @param page from the left to the right margin
   * @param borders the lines around them, as an element
   * @param ground what is behind them, as an element
   */
  record Frame(double left, double width, double page, String borders, String ground) {

    Frame within(Look look) {
      Box box = look.box();
      double outer = box.margin().left() + box.edges().left();
      double sides = outer + box.margin().right() + box.edges().right();
      double inner = Math.max(0, box.width().orElse(width - sides));
      double start = left + outer + Math.max(0, width - sides - inner) * box.stands().share();
      return new Frame(start, inner, page,
          box.border().isNone() ? borders : Xml.borders("pBdr", box.border(), box.padding()),
          box.background().isEmpty() ? ground : Xml.ground(look));
    }
  }

  /** How most paragraphs of each style look, so that an editor changes all of them at once: a style says that. */
  static Map<String, List<String>> styles(List<DocxParagraph> paragraphs) {
    Map<String, Map<List<String>, Integer>> counted = new LinkedHashMap<>();
    paragraphs.forEach(each -> counted.computeIfAbsent(each.style, style -> new LinkedHashMap<>())
        .merge(each.properties("", "", ""), 1, Integer::sum));
    Map<String, List<String>> commonest = new LinkedHashMap<>();
    counted.forEach((style, looks) -> commonest.put(style,
        Collections.max(looks.entrySet(), Map.Entry.comparingByValue()).getKey()));
    return commonest;
  }

  private List<String> properties(String point, String borders, String ground) {
    Keep keep = look.keep();
    double line = style.startsWith("Figure") ? 0 : look.face().lineHeight().orElse(0);
    String rule = line == 0 ? "auto" : line >= NATURAL * look.face().size() ? "atLeast" : "exact";
    String align = look.align() == Align.JUSTIFY ? "both" : look.align().name().toLowerCase(Locale.ROOT);
    double right = frame.page() - frame.left() - frame.width();
    String level = style.startsWith("Heading") ? Xml.of("outline", style.charAt("Heading".length()) - '1') : "";
    String all = Xml.of("paragraph", below.keepsNext, below.keepsLines, before.pageBreak(),
        keep.orphans() > 1 || keep.widows() > 1, point, borders, ground, Xml.twips(before.room()),
        Xml.twips(below.room), line == 0 ? "240" : Xml.twips(line), rule,
        Xml.indent(frame.left(), right, look, !before.point().isEmpty()), align, level);
    return all.lines().toList();
  }

  /** It as an element, which says what its style does not. */
  String xml(Map<String, List<String>> styles) {
    List<String> all = properties(before.point(), frame.borders(), frame.ground());
    return Xml.of("p", style, Xml.said(all, styles.getOrDefault(style, List.of())), content);
  }
}
