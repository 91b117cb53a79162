package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;

/** Reads the size of the pages (CSS Paged Media, section 7.1). */
final class PaperSize {

  private PaperSize() {}

  /** Their width and height in points. */
  static double[] read(List<Value> values) {
    List<Value> names = new ArrayList<>(values);
    boolean turned = names.removeIf(value -> value.is("landscape"));
    names.removeIf(value -> value.is("portrait"));
    if (names.size() > 1 || names.size() + 2 < values.size()) {
      throw unknown(values.get(values.size() - 1));
    }
    double[] size = names.isEmpty() ? new double[]{612, 792} : named(names.get(0));
    return turned ? new double[]{size[1], size[0]} : size;
  }

  private static double[] named(Value name) {
    return switch (name.lower()) {
      case "letter" -> new double[]{612, 792};
      case "legal" -> new double[]{612, 1008};
      case "a4" -> new double[]{210 * 72 / 25.4, 297 * 72 / 25.4};
      default -> throw unknown(name);
    };
  }

  private static NotUnderstood unknown(Value value) {
    return NotUnderstood.unknownWord(value.at(), "'" + value.at().shown() + "' is no size of paper", value.lower(),
        List.of("letter", "legal", "a4", "portrait", "landscape"));
  }
}
