package org.imrletters.paper;

import java.util.List;
import java.util.function.Function;
import org.imrletters.paper.picture.Paint;
import org.imrletters.paper.picture.Paint.Gradient;
import org.imrletters.paper.picture.Paint.Stop;

/** Writes gradients as patterns (ISO 32000-1, 8.7.4). */
final class GradientPattern {

  private GradientPattern() {}

  /** Its colors. */
  static String colors(Gradient gradient) {
    return pattern(gradient, "/DeviceRGB", stop -> DrawingPen.components(stop.rgb()));
  }

  /** How opaque it is, as shades of gray. */
  static String opacities(Gradient gradient) {
    return pattern(gradient, "/DeviceGray", stop -> DrawingPen.number(stop.opacity()));
  }

  private static String pattern(Gradient gradient, String space, Function<Stop, String> value) {
    Paint.Circle from = gradient.from();
    Paint.Circle to = gradient.to();
    String ends = gradient.circles()
        ? DrawingPen.numbers(from.x(), from.y(), from.radius(), to.x(), to.y(), to.radius())
        : DrawingPen.numbers(from.x(), from.y(), to.x(), to.y());
    return "<</PatternType 2/Matrix[" + DrawingPen.matrix(gradient.place()) + "]/Shading<</ShadingType "
        + (gradient.circles() ? 3 : 2) + "/ColorSpace" + space + "/Coords[" + ends + "]/Extend[true true]/Function"
        + function(gradient.stops(), value) + ">>>>";
  }

  /** Between two stops one goes over into the other; before the first and behind the last it stays. */
  private static String function(List<Stop> stops, Function<Stop, String> value) {
    StringBuilder functions = new StringBuilder();
    StringBuilder bounds = new StringBuilder();
    int count = 0;
    double before = 0;
    Stop last = stops.get(0);
    for (Stop stop : stops) {
      if (stop.offset() > before) {
        bounds.append(count++ == 0 ? "" : DrawingPen.numbers(before));
        functions.append(step(last, stop, value));
        before = stop.offset();
      }
      last = stop;
    }
    if (before < 1) {
      bounds.append(count++ == 0 ? "" : DrawingPen.numbers(before));
      functions.append(step(last, last, value));
    }
    return "<</FunctionType 3/Domain[0 1]/Functions[" + functions + "]/Bounds[" + bounds + "]/Encode["
        + "0 1 ".repeat(count) + "]>>";
  }

  private static String step(Stop from, Stop to, Function<Stop, String> value) {
    return "<</FunctionType 2/Domain[0 1]/N 1/C0[" + value.apply(from) + "]/C1[" + value.apply(to) + "]>>";
  }
}
