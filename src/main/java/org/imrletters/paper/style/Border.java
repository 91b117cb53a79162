package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a box, or the one at one of its sides.
 *
 * @param width how wide
 * @param style how they are drawn, or {@code none}
 * @param color its color; that of the words where none is given
 */
record Border(Value width, Value style, Value color) {

  /** Reads the values of a shorthand, in whatever order they stand. */
  static Border read(List<Value> values) {
    Value width = null;
    Value style = null;
    Value color = null;
    for (Value value : values) {
      if (style == null && Property.BORDER_TOP_STYLE.knows(value)) {
        style = Property.BORDER_TOP_STYLE.read(value);
      } else if (color == null && Colors.read(value).is(Value.Kind.COLOR)) {
        color = Colors.read(value);
      } else if (width == null && (!value.is(Value.Kind.WORD) || Property.BORDER_TOP_WIDTH.knows(value))) {
        width = Property.BORDER_TOP_WIDTH.read(value);
      } else {
        throw unknown(value);
      }
    }
    return new Border(width == null ? Property.BORDER_TOP_WIDTH.initial() : width,
        style == null ? Property.BORDER_TOP_STYLE.initial() : style,
        color == null ? Property.BORDER_TOP_COLOR.initial() : color);
  }

  private static NotUnderstood unknown(Value value) {
    List<String> known = new ArrayList<>(Colors.names());
    known.addAll(List.of("thin", "medium", "thick", "solid", "none"));
    return NotUnderstood.unknown(value.at(), "'" + value.at().shown() + "' is no width, style or color of a border",
        StyleMistakes.meant(value.lower(), known, "a border is one of each: 1pt solid #666"));
  }
}
