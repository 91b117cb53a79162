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

  static final Set<String> WORDS = Set.of("text", "tspan", "textPath", "tref", "flowRoot", "flowPara", "flowSpan",
      "flowRegion");

  /**
   * What decides by more than looks whether and where an element is seen. Programs write much besides that does
   * nothing.
   */
  static final Set<String> DECIDING = Set.of("requiredFeatures", "requiredExtensions", "systemLanguage",
      "transform-origin");

  private SvgWords() {}
}
