package org.imrletters.paper.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of one element come to: of lengths points, of shares of the line's height too (CSS 2.1, 6.1).
 *
 * @param values by the properties
 * @param size of letters, in points
 * @param rootSize the same of the outermost element
 */
record Computed(Map<Property, Value> values, double size, double rootSize) {

  /**
   * Computes them.
   *
   * @param won what is said of the element
   * @param parent those of the element around it; none around the outermost
   * @param room the width that its parent has for it, in points
   */
  static Computed of(Map<Property, Value> won, @Nullable Computed parent, double room) {
    Map<Property, Value> values = new EnumMap<>(Property.class);
    Property.ALL.forEach(property -> values.put(property, value(property, won.get(property), parent)));
    double around = parent == null ? Property.FONT_SIZE.initial().number() : parent.size;
    double size = size(values.get(Property.FONT_SIZE), around, parent == null ? around : parent.rootSize);
    Computed computed = new Computed(values, size, parent == null ? size : parent.rootSize);
    computed.measure(room);
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

  private void measure(double room) {
    values.put(Property.FONT_SIZE, Value.of(Value.Kind.POINTS, size));
    values.replaceAll((property, value) -> switch (value.kind()) {
      case EM, REM, PERCENT ->
          Value.of(Value.Kind.POINTS, measure(value, size, rootSize, property == Property.LINE_HEIGHT ? size : room));
      default -> value;
    });
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
    return Objects.requireNonNull(values.get(property));
  }

  boolean is(Property property, String word) {
    return get(property).is(word);
  }

  /** A length in points; 0 for {@code auto}. */
  double points(Property property) {
    return get(property).number();
  }
}
