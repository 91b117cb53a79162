package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the declarations of one rule set. */
final class Declarations {

  /**
   * That a property has a value.
   *
   * @param property the property
   * @param value as {@link Property#read} gives it
   * @param source what says so
   */
  record Setting(Property property, Value value, CssRule.Declaration source) {

    /** Whether it leaves a box without borders, paddings, margins and grounds as it is. */
    boolean isNothing() {
      return value.is(Value.Kind.POINTS) && value.number() == 0 || value.is("auto") || value.is("none")
          || value.is("transparent");
    }
  }

  private static final List<String> SHORTHANDS = List.of("margin", "padding", "border", "border-width", "border-style",
      "border-top", "border-right", "border-bottom", "border-left", "border-color", "background", "font", "list-style",
      "text-decoration-line", "break-inside", "break-before", "break-after", "size");

  private static final Value NO_GROUND = Value.word("transparent");

  private final List<Setting> settings = new ArrayList<>();
  private CssRule.Declaration declaration;

  List<Setting> settings() {
    return List.copyOf(settings);
  }

  /** Reads one declaration, of these values. */
  void add(CssRule.Declaration read, List<Value> values) {
    declaration = read;
    String name = read.name().lower();
    switch (name) {
      case "margin" -> sides(Property.MARGIN, values);
      case "padding" -> sides(Property.PADDING, values);
      case "border-width" -> sides(Property.BORDER_WIDTH, values);
      case "border-style" -> sides(Property.BORDER_STYLE, values);
      case "border-color" -> sides(Property.BORDER_COLOR, values);
      case "border" -> border(0, 4, values);
      case "border-top" -> border(0, 1, values);
      case "border-right" -> border(1, 2, values);
      case "border-bottom" -> border(2, 3, values);
      case "border-left" -> border(3, 4, values);
      case "background" -> background(values);
      case "border-spacing" -> set(Property.BORDER_SPACING, same(values));
      case "font-family" -> set(Property.FONT_FAMILY, Shorthands.families(values));
      case "font" -> font(values);
      case "list-style" -> set(Property.LIST_STYLE_TYPE, marker(values));
      case "break-inside", "break-before", "break-after" -> single("page-" + name, values);
      case "text-decoration", "text-decoration-line" -> decoration(values);
      case "size" -> size(values);
      default -> single(name, values);
    }
  }

  private void single(String name, List<Value> values) {
    Property property = Property.of(name);
    if (property != null) {
      set(property, only(values));
    } else if (!KnownCss.isProperty(name)) {
      throw unknown(declaration.name());
    } else if (!KnownCss.changesNothing(declaration)) {
      throw NotUnderstood.unprinted(declaration.name(), "the property '" + name + "'");
    }
  }

  /** Whether a property of this name has a say in the look of a letter. */
  static boolean isKnown(String name) {
    return Property.of(name) != null || SHORTHANDS.contains(name);
  }

  /** That CSS has no property of this name. */
  static NotUnderstood unknown(CssToken name) {
    List<String> known = Stream.concat(Property.names().stream(), SHORTHANDS.stream()).toList();
    return NotUnderstood.unknownWord(name, "there is no property '" + name.text() + "'", name.lower(), known);
  }

  private void set(Property property, Value value) {
    add(property, property == Property.FONT_FAMILY ? value : property.read(value));
  }

  private void add(Property property, Value value) {
    settings.add(new Setting(property, value, declaration));
  }

  private void sides(List<Property> properties, List<Value> values) {
    int count = values.size();
    if (count > 4) {
      throw tooMany(values.get(4));
    }
    set(properties.get(0), values.get(0));
    set(properties.get(1), values.get(count > 1 ? 1 : 0));
    set(properties.get(2), values.get(count > 2 ? 2 : 0));
    set(properties.get(3), values.get(count > 3 ? 3 : count > 1 ? 1 : 0));
  }

  private void border(int from, int to, List<Value> values) {
    Value first = values.get(0);
    List<Value> parts = values.size() == 1 && Property.isOfAny(first) ? List.of(first, first, first)
        : Shorthands.border(values);
    for (int side = from; side < to; side++) {
      for (int i = 0; i < parts.size(); i++) {
        set(Shorthands.BORDER.get(i).get(side), parts.get(i));
      }
    }
  }

  private void background(List<Value> values) {
    if (values.size() > 1) {
      throw NotUnderstood.unprinted(values.get(1).at(), "a background of more than a color");
    }
    set(Property.BACKGROUND_COLOR, values.get(0).is("none") ? NO_GROUND : values.get(0));
  }

  private static Value same(List<Value> values) {
    if (values.size() == 2 && values.get(0).number() != values.get(1).number()) {
      throw NotUnderstood.unprinted(values.get(1).at(), "another gap between rows than between columns");
    }
    return values.size() == 2 ? values.get(0) : only(values);
  }

  private void font(List<Value> values) {
    boolean ofAny = values.size() == 1 && Property.isOfAny(values.get(0));
    List<Value> parts = ofAny ? Collections.nCopies(Shorthands.FONT.size(), values.get(0)) : Shorthands.font(values);
    for (int i = 0; i < parts.size(); i++) {
      set(Shorthands.FONT.get(i), parts.get(i));
    }
  }

  // Markers stand outside their points, and are no pictures.
  private static Value marker(List<Value> values) {
    Value marker = values.get(0).is("outside") ? values.get(values.size() - 1) : values.get(0);
    for (Value value : values) {
      if (value != marker && !value.is("outside") || values.size() > 2) {
        throw NotUnderstood.unprinted(value.at(), "'list-style: " + value.at().shown() + "'");
      }
    }
    return marker;
  }

  // Several lines, or none.
  private void decoration(List<Value> values) {
    List<String> lines = values.stream().map(value -> Property.TEXT_DECORATION.read(value).text()).toList();
    for (Value value : values) {
      if (values.size() > 1 && (value.is("none") || Property.isOfAny(value))) {
        throw tooMany(value);
      }
    }
    add(Property.TEXT_DECORATION, Value.word(String.join(" ", lines)));
  }

  private void size(List<Value> values) {
    double[] size = Shorthands.paper(values);
    add(Property.PAGE_WIDTH, Value.of(Value.Kind.POINTS, size[0]));
    add(Property.PAGE_HEIGHT, Value.of(Value.Kind.POINTS, size[1]));
  }

  private static Value only(List<Value> values) {
    if (values.size() != 1) {
      throw tooMany(values.get(values.size() - 1));
    }
    return values.get(0);
  }

  private static NotUnderstood tooMany(Value value) {
    return NotUnderstood.unknown(value.at(), "'" + value.at().shown() + "' is one value too many",
        "is a semicolon missing, or a comma too much?");
  }
}
