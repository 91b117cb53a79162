package org.imrletters.paper.picture;

import java.util.Map;
import java.util.Set;

/** The words of SVG that are known here, and what those do that are not. */
final class SvgWords {

  static final String PLAIN_HINT = "let the drawing program turn it into plain outlines, and save it as plain SVG";

  static final String SIMPLER_HINT = "save it with fewer and simpler outlines";

  /** What can do something, reach out, or hold what can. */
  static final Map<String, String> DANGEROUS = Map.ofEntries(Map.entry("script", "a script"),
      Map.entry("foreignObject", "a piece of another language"), Map.entry("handler", "a script"),
      Map.entry("listener", "a script"), Map.entry("iframe", "another page"), Map.entry("audio", "a sound"),
      Map.entry("video", "a film"), Map.entry("a", "a link"));

  /** What changes a picture while it is looked at. */
  static final Set<String> MOVING = Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set",
      "discard", "mpath");

  /** What is seen only where something else points at it. */
  static final Set<String> UNSEEN = Set.of("defs", "style", "title", "desc", "metadata", "linearGradient",
      "radialGradient", "clipPath", "symbol", "mask", "marker", "pattern", "filter", "view", "color-profile", "cursor",
      "font", "font-face");

  static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  /** What each element says besides its look. */
  private static final Map<String, Set<String>> SAID = Map.ofEntries(
      Map.entry("svg",
          Set.of("width", "height", "viewBox", "preserveAspectRatio", "version", "baseProfile", "x", "y", "zoomAndPan",
              "contentScriptType", "contentStyleType")),
      Map.entry("g", Set.of()), Map.entry("path", Set.of("d", "pathLength")),
      Map.entry("rect", Set.of("x", "y", "width", "height", "rx", "ry")), Map.entry("circle", Set.of("cx", "cy", "r")),
      Map.entry("ellipse", Set.of("cx", "cy", "rx", "ry")), Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
      Map.entry("polyline", Set.of("points")), Map.entry("polygon", Set.of("points")),
      Map.entry("use", Set.of("href", "x", "y", "width", "height")), Map.entry("stop", Set.of("offset")),
      Map.entry("clipPath", Set.of("clipPathUnits")),
      Map.entry("linearGradient",
          Set.of("x1", "y1", "x2", "y2", "gradientUnits", "gradientTransform", "spreadMethod", "href")),
      Map.entry("radialGradient",
          Set.of("cx", "cy", "r", "fx", "fy", "fr", "gradientUnits", "gradientTransform", "spreadMethod", "href")));

  /** What any element may say, and which changes nothing that is seen or is looked after by itself. */
  private static final Set<String> ANYWHERE = Set.of("id", "class", "style", "transform", "lang", "role", "tabindex",
      "focusable", "space");

  private SvgWords() {}

  /** Whether an element says this besides its look. */
  static boolean says(String element, String attribute) {
    return ANYWHERE.contains(attribute) || SAID.getOrDefault(element, Set.of()).contains(attribute)
        || attribute.indexOf(':') >= 0 || attribute.startsWith("data-") || attribute.startsWith("aria-");
  }
}
