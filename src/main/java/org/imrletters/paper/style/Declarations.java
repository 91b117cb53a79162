package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;

/** What the declarations of one rule set. */
final class Declarations {

  private static final Value NO_GROUND = Value.word("transparent");

  private final Together together;
  private final List<Setting> settings = new ArrayList<>();
  private boolean important;

  Declarations(Together together) {
    this.together = together;
  }

  List<Setting> settings() {
    return List.copyOf(settings);
  }

  /** Reads one declaration. */
  void add(String name, List<Value> values, boolean isImportant) {
    important = isImportant;
    switch (name) {
      case "margin" -> sides(Property.MARGIN, values);
      case "padding" -> sides(Property.PADDING, values);
      case "border-width" -> sides(Property.BORDER_WIDTH, values);
      case "border-style" -> sides(Property.BORDER_STYLE, values);
      case "border-color" -> borderColor(values);
      case "border" -> border(0, 4, values);
      case "border-top" -> border(0, 1, values);
      case "border-right" -> border(1, 2, values);
      case "border-bottom" -> border(2, 3, values);
      case "border-left" -> border(3, 4, values);
      case "background" -> set(Property.BACKGROUND_COLOR, only(values).is("none") ? NO_GROUND : only(values));
      case "font-family" -> set(Property.FONT_FAMILY, Fonts.families(values));
      case "font" -> font(values);
      case "list-style" -> set(Property.LIST_STYLE_TYPE, marker(values));
      case "break-inside" -> set(Property.PAGE_BREAK_INSIDE, only(values));
      case "break-before" -> set(Property.PAGE_BREAK_BEFORE, always(only(values)));
      case "break-after" -> set(Property.PAGE_BREAK_AFTER, always(only(values)));
      case "box-sizing" -> together.boxSizing(only(values));
      case "size" -> size(values);
      default -> single(name, values);
    }
  }

  private void single(String name, List<Value> values) {
    if (!Harmless.is(name, values)) {
      Property property = Property.of(name);
      set(property, only(values));
    }
  }

  private void set(Property property, Value value) {
    Value read = property == Property.FONT_FAMILY ? value : property.read(value);
    Bounds.check(property, read);
    together.sets(property, read);
    settings.add(new Setting(property, read, important));
  }

  private void sides(List<Property> properties, List<Value> values) {
    int count = values.size();
    if (count > 4) {
      throw unexpected(values.get(4));
    }
    set(properties.get(0), values.get(0));
    set(properties.get(1), values.get(count > 1 ? 1 : 0));
    set(properties.get(2), values.get(count > 2 ? 2 : 0));
    set(properties.get(3), values.get(count > 3 ? 3 : count > 1 ? 1 : 0));
  }

  private void borderColor(List<Value> values) {
    Value color = Property.BORDER_COLOR.read(values.get(0));
    for (Value other : values) {
      if (values.size() > 4 || Property.BORDER_COLOR.read(other).number() != color.number()) {
        throw unexpected(other);
      }
    }
    set(Property.BORDER_COLOR, color);
    together.bordered(color, true);
  }

  private void border(int from, int to, List<Value> values) {
    Border border = Border.read(values);
    for (int side = from; side < to; side++) {
      set(Property.BORDER_WIDTH.get(side), border.width());
      settings.add(new Setting(Property.BORDER_STYLE.get(side), border.style(), important));
    }
    // No border, no color: that of the other sides holds.
    if (border.style().is("solid")) {
      settings.add(new Setting(Property.BORDER_COLOR, border.color(), important));
      together.bordered(border.color(), to - from == 4);
    } else {
      together.unbordered();
    }
  }

  private void font(List<Value> values) {
    if (values.size() == 1 && values.get(0).is("inherit")) {
      for (Property property : Fonts.PARTS) {
        set(property, values.get(0));
      }
      return;
    }
    Value[] parts = Fonts.parts(values);
    for (int i = 0; i < parts.length; i++) {
      set(Fonts.PARTS.get(i), parts[i]);
    }
  }

  // Markers stand outside their points, and are no pictures.
  private static Value marker(List<Value> values) {
    Value marker = values.get(0).is("outside") ? values.get(values.size() - 1) : values.get(0);
    for (Value value : values) {
      if (value != marker && !value.is("outside") || values.size() > 2) {
        throw unexpected(value);
      }
    }
    return marker;
  }

  private static Value always(Value value) {
    return value.is("page") ? Value.word("always") : value;
  }

  private void size(List<Value> values) {
    double[] size = PaperSize.read(values);
    settings.add(new Setting(Property.PAGE_WIDTH, Value.of(Value.Kind.POINTS, size[0]), important));
    settings.add(new Setting(Property.PAGE_HEIGHT, Value.of(Value.Kind.POINTS, size[1]), important));
  }

  private static Value only(List<Value> values) {
    if (values.size() != 1) {
      throw unexpected(values.get(values.size() - 1));
    }
    return values.get(0);
  }

  private static NotUnderstood unexpected(Value value) {
    return new NotUnderstood("'" + value.shown() + "' in a declaration");
  }
}
