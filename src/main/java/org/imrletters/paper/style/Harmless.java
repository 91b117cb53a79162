package org.imrletters.paper.style;

import java.util.List;

/** Declarations that leave a page as it is: they say what holds anyway, or speak of windows. */
final class Harmless {

  private Harmless() {}

  /** Whether this one does. */
  static boolean is(String name, List<Value> values) {
    String same = same(name);
    if (!same.isEmpty() && values.size() == 1) {
      Value value = values.get(0);
      return value.is(same) || value.number() == 0 && !value.is(Value.Kind.COLOR) && same.equals("0")
          || same.equals("normal") && value.is(Value.Kind.NUMBER) && value.number() == 0;
    }
    return same.isEmpty() && speaksOfWindows(name) || isWrapping(name, values);
  }

  /** The value that such a property has anyway. */
  private static String same(String name) {
    return switch (name) {
      case "background-image", "border-radius", "box-shadow", "clear", "float", "list-style-image", "max-height",
          "max-width", "outline", "text-decoration", "text-shadow", "text-transform", "transform" -> "none";
      case "font-stretch", "font-variant", "letter-spacing", "white-space", "word-break", "word-spacing" -> "normal";
      case "background-position", "column-count", "height", "table-layout" -> "auto";
      case "min-height", "min-width", "text-indent" -> "0";
      case "direction" -> "ltr";
      case "empty-cells" -> "show";
      case "list-style-position" -> "outside";
      case "overflow", "visibility" -> "visible";
      case "position" -> "static";
      default -> "";
    };
  }

  private static boolean speaksOfWindows(String name) {
    return switch (name) {
      case "color-scheme", "cursor", "forced-color-adjust", "print-color-adjust", "text-rendering", "text-size-adjust",
          "-webkit-font-smoothing", "-webkit-print-color-adjust", "-webkit-text-size-adjust",
          "-moz-osx-font-smoothing" -> true;
      default -> false;
    };
  }

  // A word wider than its line is broken in any case: it would leave the page.
  private static boolean isWrapping(String name, List<Value> values) {
    return (name.equals("word-wrap") || name.equals("overflow-wrap")) && values.size() == 1
        && (values.get(0).is("normal") || values.get(0).is("break-word"));
  }
}
