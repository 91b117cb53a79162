package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imrletters.words.Suggestion;

/** Reads what a style sheet says at once: of fonts (CSS 2.1, chapter 15), borders (8.5) and paper. */
final class Shorthands {

  /** What the shorthand sets, in the order of {@link #font}. */
  static final List<Property> FONT = List.of(Property.FONT_STYLE, Property.FONT_WEIGHT, Property.FONT_SIZE,
      Property.LINE_HEIGHT, Property.FONT_FAMILY);

  /** What the shorthand of a border sets, each at every side, in the order of {@link #border}. */
  static final List<List<Property>> BORDER = List.of(Property.BORDER_WIDTH, Property.BORDER_STYLE,
      Property.BORDER_COLOR);

  private static final Map<String, Double> SIZES = Map.of("xx-small", 6.75, "x-small", 7.5, "small", 9.75, "large",
      13.5, "x-large", 18.0, "xx-large", 24.0);
  private static final Map<String, double[]> PAPERS = Map.of("letter", new double[]{612, 792}, "legal",
      new double[]{612, 1008}, "a4", new double[]{210 * 72 / 25.4, 297 * 72 / 25.4});

  private Shorthands() {}

  /** The families of a list. */
  static Value families(List<Value> values) {
    if (values.size() == 1 && Property.isOfAny(values.get(0))) {
      return values.get(0);
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Value value : values) {
      if (value.isSign(",")) {
        names.add(name(name, value));
        name.setLength(0);
      } else if (name.length() == 0 && value.is(Value.Kind.TEXT)) {
        name.append(value.text()).append('"');
      } else if (value.is(Value.Kind.WORD) && name.indexOf("\"") < 0) {
        name.append(name.length() == 0 ? "" : " ").append(value.text());
      } else {
        throw NotUnderstood.unknown(value.at(), "'" + value.at().shown() + "' does not belong to the name of a font",
            "write the families with commas between them, such as: \"Letter Serif\", Times, serif");
      }
    }
    names.add(name(name, values.get(values.size() - 1)));
    return Value.families(names);
  }

  // A mark at the end says that the name was quoted.
  private static String name(StringBuilder read, Value end) {
    String name = read.indexOf("\"") < 0 ? read.toString() : read.substring(0, read.length() - 1);
    if (name.isBlank()) {
      throw NotUnderstood.unknown(end.at(), "a font has no name", "is a comma one too many?");
    }
    return name;
  }

  /** The size of this name in points: the sizes of common browsers, of which the page layout has its own too. */
  static double size(String name) {
    return SIZES.getOrDefault(name, 12.0);
  }

  /** The parts of a font. */
  static List<Value> font(List<Value> values) {
    Value[] parts = {Value.word("normal"), Value.word("normal"), null, Value.word("normal"), null};
    int at = 0;
    while (at < values.size() && isStyleOrWeight(values.get(at), parts)) {
      at++;
    }
    parts[2] = at < values.size() ? values.get(at++) : null;
    if (at + 1 < values.size() && values.get(at).isSign("/")) {
      parts[3] = values.get(at + 1);
      at += 2;
    }
    if (at >= values.size()) {
      throw NotUnderstood.unknown(values.get(0).at(), "the font has no size or no family",
          "write it as: font: bold 11pt/1.3 \"Letter Sans\"");
    }
    parts[4] = families(values.subList(at, values.size()));
    return List.of(parts);
  }

  private static boolean isStyleOrWeight(Value value, Value[] parts) {
    if (value.is("italic") || value.is("oblique")) {
      parts[0] = value;
    } else if (value.is("bold") || value.is("bolder") || value.is("lighter") || value.is(Value.Kind.NUMBER)) {
      parts[1] = value;
    } else {
      return value.is("normal");
    }
    return true;
  }

  /** The width, the style and the color of a border, in whatever order they are written. */
  static List<Value> border(List<Value> values) {
    Value[] parts = new Value[BORDER.size()];
    for (Value value : values) {
      int part = borderPart(value);
      if (part < 0 || parts[part] != null) {
        throw noBorder(value);
      }
      parts[part] = BORDER.get(part).get(0).read(value);
    }
    return IntStream.range(0, parts.length)
        .mapToObj(i -> parts[i] == null ? BORDER.get(i).get(0).initial() : parts[i])
        .toList();
  }

  private static int borderPart(Value value) {
    if (Property.BORDER_TOP_STYLE.knows(value)) {
      return 1;
    }
    if (value.is("currentcolor") || Colors.read(value).is(Value.Kind.COLOR)) {
      return 2;
    }
    return !value.is(Value.Kind.WORD) || Property.BORDER_TOP_WIDTH.knows(value) ? 0 : -1;
  }

  private static NotUnderstood noBorder(Value value) {
    List<String> known = new ArrayList<>(Colors.names());
    known.addAll(List.of("thin", "medium", "thick", "solid", "none"));
    return NotUnderstood.unknown(value.at(), "'" + value.at().shown() + "' is no width, style or color of a border",
        Suggestion.hint(value.lower(), known, "a border is one of each: 1pt solid #666"));
  }

  /** The width and height of paper in points (CSS Paged Media, section 7.1). */
  static double[] paper(List<Value> values) {
    List<Value> names = new ArrayList<>(values);
    boolean turned = names.removeIf(value -> value.is("landscape"));
    names.removeIf(value -> value.is("portrait"));
    if (names.size() > 1 || names.size() + 2 < values.size()) {
      throw noPaper(values.get(values.size() - 1));
    }
    double[] size = PAPERS.get(names.isEmpty() ? "letter" : names.get(0).lower());
    if (size == null) {
      throw noPaper(names.get(0));
    }
    return turned ? new double[]{size[1], size[0]} : size;
  }

  private static NotUnderstood noPaper(Value value) {
    return NotUnderstood.unknownWord(value.at(), "'" + value.at().shown() + "' is no size of paper", value.lower(),
        List.of("letter", "legal", "a4", "portrait", "landscape"));
  }
}
