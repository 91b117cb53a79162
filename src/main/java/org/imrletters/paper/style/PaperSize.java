package org.imrletters.paper.style;

import java.util.List;

/** Reads the size of the pages (CSS Paged Media, section 7.1). */
final class PaperSize {

  private PaperSize() {}

  /** Their width and height in points. */
  static double[] read(List<Value> values) {
    Value first = values.get(0);
    Value last = values.get(values.size() - 1);
    if (values.size() > 2) {
      throw new NotUnderstood("the page's size '" + last.shown() + "'");
    }
    if (first.is(Value.Kind.POINTS) && last.is(Value.Kind.POINTS)) {
      return new double[]{first.number(), last.number()};
    }
    boolean turned = first.is("landscape") || last.is("landscape");
    boolean said = turned || first.is("portrait") || last.is("portrait");
    if (said != (values.size() == 2)) {
      throw new NotUnderstood("the page's size '" + first.shown() + "'");
    }
    double[] size = named(first.is("landscape") || first.is("portrait") ? last : first);
    return turned ? new double[]{size[1], size[0]} : size;
  }

  private static double[] named(Value name) {
    return switch (name.lower()) {
      case "letter" -> new double[]{612, 792};
      case "legal" -> new double[]{612, 1008};
      case "a4" -> new double[]{210 * 72 / 25.4, 297 * 72 / 25.4};
      default -> throw new NotUnderstood("the page's size '" + name.shown() + "'");
    };
  }
}
