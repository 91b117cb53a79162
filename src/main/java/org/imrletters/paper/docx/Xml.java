package org.imrletters.paper.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Block;
import org.imrletters.letter.LetterElements;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.ListStyleType;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Look.TextDecoration;
import org.imrletters.paper.style.Look.TextDecoration.Line;
import org.imrletters.paper.style.TextTransform;

/** Writes the elements of a DOCX file, and says in them how words, paragraphs and points look. */
final class Xml {

  private static final Map<String, String> ELEMENTS = Bundled.parts(Xml.class, "elements.txt");

  /** The fonts that have the widths of ours, and that every office has. */
  private static final Map<String, String> INSTALLED = Map.of("Letter Serif", "Times New Roman", "serif",
      "Times New Roman", "Letter Sans", "Arial", "sans-serif", "Arial");

  /** Between what stands before a point and its words: about as wide as a space, as a share of the size. */
  private static final double MARK_GAP = 0.25;

  private Xml() {}

  /**
   * An element.
   *
   * @param name what {@code elements.txt} calls it
   * @param values what it says: elements, or words without a sign that XML reads as markup
   */
  static String of(String name, Object... values) {
    return Objects.requireNonNull(ELEMENTS.get(name)).formatted(values);
  }

  /** A length in points in twentieths of one, as most of a DOCX file counts. */
  static String twips(double points) {
    return Long.toString(Math.round(points * 20));
  }

  /** What is said here and not there. */
  static String said(List<String> here, List<String> there) {
    return here.stream().filter(property -> !there.contains(property)).collect(Collectors.joining());
  }

  /** How words look, property by property. */
  static List<String> words(Face face, String language) {
    String family = INSTALLED.getOrDefault(face.families().get(0), face.families().get(0));
    List<Line> lines = face.decorations().stream().map(TextDecoration::line).toList();
    return of("words", LetterElements.escaped(family), face.weight() >= 600, face.italic(),
        face.transform() == TextTransform.UPPERCASE, lines.contains(Line.LINE_THROUGH), hex(face.color()),
        twips(face.letterSpacing()), Math.round(face.size() * 2), lines.contains(Line.UNDERLINE) ? "single" : "none",
        language).lines().toList();
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  /** How far a paragraph is from the margins, and its first line from the others; before a point stands its mark. */
  static String indent(double left, double right, Look look, boolean isPoint) {
    double first = isPoint ? -MARK_GAP * look.face().size() : look.indent();
    return of("indent", twips(left), twips(right), first < 0 ? "hanging" : "firstLine", twips(Math.abs(first)));
  }

  /** The lines around something, in an element of this name; nothing where there are none. */
  static String borders(String name, BorderLines lines, Edges room) {
    return lines.isNone() ? ""
        : of("borders", name, border("top", lines.top(), room.top()) + border("left", lines.left(), room.left())
            + border("bottom", lines.bottom(), room.bottom()) + border("right", lines.right(), room.right()));
  }

  private static String border(String side, BorderLine line, double room) {
    String style = line.style() == BorderLine.Style.SOLID ? "single" : line.style().name().toLowerCase(Locale.ROOT);
    // Of double lines the width of one is said.
    long width = Math.round(line.width() * (line.style() == BorderLine.Style.DOUBLE ? 8 / 3.0 : 8));
    return line.width() == 0 ? ""
        : of("border", side, style, Math.max(2, Math.min(96, width)), Math.round(Math.min(31, room)),
            hex(line.color()));
  }

  static String ground(Look look) {
    return look.box().background().isEmpty() ? "" : of("ground", hex(look.box().background().getAsInt()));
  }

  /**
   * What stands before the points of a list.
   *
   * @param look of the first of them
   * @param depth in how many other lists they stand
   * @param left where their words begin, in points
   */
  static String level(Block.Points points, Look look, int depth, double left, String language) {
    ListStyleType type = points.lettered() && !look.marker().isShape() ? ListStyleType.LOWER_LATIN : look.marker();
    String counted = type.numbering().replace("Alpha", "Letter"); // ECMA-376, part 1, 17.18.59, knows no Greek ones
    String format = type.isShape() ? "bullet"
        : type == ListStyleType.DECIMAL_LEADING_ZERO ? "decimalZero"
            : counted.substring(0, 1).toLowerCase(Locale.ROOT) + counted.substring(1);
    String text = type.isShape() || type == ListStyleType.NONE ? type.label(1) : "%" + (depth + 1) + ".";
    return of("level", depth, points.first(), format, text, indent(left, 0, look, true),
        String.join("", words(look.face(), language)));
  }
}
