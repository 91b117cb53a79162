package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;

/** Reads what a style sheet says of fonts (CSS 2.1, chapter 15). */
final class Fonts {

  /** What the shorthand sets, in the order of {@link #parts}. */
  static final List<Property> PARTS = List.of(Property.FONT_STYLE, Property.FONT_WEIGHT, Property.FONT_SIZE,
      Property.LINE_HEIGHT, Property.FONT_FAMILY);

  private Fonts() {}

  /** The families of a list. */
  static Value families(List<Value> values) {
    if (values.size() == 1 && values.get(0).is("inherit")) {
      return Value.word("inherit");
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Value value : values) {
      if (value.isSign(",")) {
        names.add(name(name));
        name.setLength(0);
      } else if (name.length() == 0 && value.is(Value.Kind.TEXT)) {
        name.append(value.text()).append('"');
      } else if (value.is(Value.Kind.WORD) && name.indexOf("\"") < 0) {
        name.append(name.length() == 0 ? "" : " ").append(value.text());
      } else {
        throw new NotUnderstood("the font family '" + value.shown() + "'");
      }
    }
    names.add(name(name));
    return Value.families(names);
  }

  // A mark at the end says that the name was quoted.
  private static String name(StringBuilder read) {
    String name = read.indexOf("\"") < 0 ? read.toString() : read.substring(0, read.length() - 1);
    if (name.isBlank() || name.equals("monospace")) {
      throw new NotUnderstood("the font family '" + name + "'");
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
      throw new NotUnderstood("a font without a family");
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
