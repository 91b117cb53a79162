package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;

/** Reads what a style sheet says of fonts (CSS 2.1, chapter 15). */
final class FontValues {

  /** What the shorthand sets, in the order of {@link #parts}. */
  static final List<Property> PARTS = List.of(Property.FONT_STYLE, Property.FONT_WEIGHT, Property.FONT_SIZE,
      Property.LINE_HEIGHT, Property.FONT_FAMILY);

  private FontValues() {}

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
    return switch (name) {
      case "xx-small" -> 6.75;
      case "x-small" -> 7.5;
      case "small" -> 9.75;
      case "large" -> 13.5;
      case "x-large" -> 18;
      case "xx-large" -> 24;
      default -> 12;
    };
  }

  /** The parts of the shorthand. */
  static Value[] parts(List<Value> values) {
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
    return parts;
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
}
