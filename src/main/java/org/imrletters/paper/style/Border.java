package org.imrletters.paper.style;

import java.util.List;

/**
 * The lines around a box, or the one at one of its sides.
 *
 * @param width how wide
 * @param style {@code solid} or {@code none}
 * @param color its color; that of the words where none is given
 */
record Border(Value width, Value style, Value color) {

  /** Reads the values of a shorthand, in whatever order they stand. */
  static Border read(List<Value> values) {
    Value width = null;
    Value style = null;
    Value color = null;
    for (Value value : values) {
      if (style == null && (value.is("none") || value.is("solid"))) {
        style = Value.word(value.lower());
      } else if (color == null && Colors.read(value).is(Value.Kind.COLOR)) {
        color = Colors.read(value);
      } else if (width == null) {
        width = Property.BORDER_TOP_WIDTH.read(value);
      } else {
        throw new NotUnderstood("the border's '" + value.shown() + "'");
      }
    }
    return new Border(width == null ? Property.BORDER_TOP_WIDTH.initial() : width,
        style == null ? Property.BORDER_TOP_STYLE.initial() : style,
        color == null ? Property.BORDER_COLOR.initial() : color);
  }
}
