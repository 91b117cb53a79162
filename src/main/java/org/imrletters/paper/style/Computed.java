package org.imrletters.paper.style;

import org.jspecify.annotations.Nullable;

/**
 * What the properties of one element come to: of lengths points, of shares of the line's height too (CSS 2.1, 6.1).
 *
 * @param values by the properties' numbers
 * @param size of letters, in points
 */
record Computed(Value[] values, double size) {

  /**
   * Computes them.
   *
   * @param won what is said of the element
   * @param parent those of the element around it; none around the outermost
   * @param rootSize the size of letters of the outermost element in points; of no meaning in that itself
   * @param room the width that its parent has for it, in points
   */
  static Computed of(@Nullable Value[] won, @Nullable Computed parent, double rootSize, double room) {
    Value[] values = new Value[won.length];
    for (Property property : Property.ALL) {
      values[property.ordinal()] = value(property, won[property.ordinal()], parent);
    }
    double around = parent == null ? Property.FONT_SIZE.initial().number() : parent.size;
    double size = size(values[Property.FONT_SIZE.ordinal()], around, parent == null ? around : rootSize);
    Computed computed = new Computed(values, size);
    computed.measure(parent == null ? size : rootSize, room);
    return computed;
  }

  private static Value value(Property property, @Nullable Value said, @Nullable Computed parent) {
    if (said == null || said.is("unset")) {
      return property.inherited() ? inherited(property, parent) : property.initial();
    }
    return said.is("inherit") ? inherited(property, parent) : said.is("initial") ? property.initial() : said;
  }

  private static Value inherited(Property property, @Nullable Computed parent) {
    return parent == null ? property.initial() : parent.get(property);
  }

  private static double size(Value value, double around, double rootSize) {
    return value.is(Value.Kind.WORD) ? Shorthands.size(value.text()) : measure(value, around, rootSize, around);
  }

  private void measure(double rootSize, double room) {
    values[Property.FONT_SIZE.ordinal()] = Value.of(Value.Kind.POINTS, size);
    for (int i = 0; i < values.length; i++) {
      double whole = i == Property.LINE_HEIGHT.ordinal() ? size : room;
      switch (values[i].kind()) {
        case EM, REM, PERCENT -> values[i] = Value.of(Value.Kind.POINTS, measure(values[i], size, rootSize, whole));
        default -> {}
      }
    }
  }

  private static double measure(Value length, double em, double rem, double whole) {
    return switch (length.kind()) {
      case EM -> length.number() * em;
      case REM -> length.number() * rem;
      case PERCENT -> length.number() * whole / 100;
      default -> length.number();
    };
  }

  Value get(Property property) {
    return values[property.ordinal()];
  }

  boolean is(Property property, String word) {
    return get(property).is(word);
  }

  /** A length in points; 0 for {@code auto}. */
  double points(Property property) {
    return get(property).number();
  }
}
