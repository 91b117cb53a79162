package org.imrletters.paper.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.paper.style.CssParser;
import org.imrletters.paper.style.CssRule;

/** The properties that the look of an element is made of, and what is made of those that are not followed. */
final class Properties {

  /** What an element has from the one that it stands in, and what it is where no one says it. */
  static final Map<String, String> INHERITED = Map.ofEntries(Map.entry("fill", "black"),
      Map.entry("fill-rule", "nonzero"), Map.entry("fill-opacity", "1"), Map.entry("stroke", "none"),
      Map.entry("stroke-width", "1"), Map.entry("stroke-linecap", "butt"), Map.entry("stroke-linejoin", "miter"),
      Map.entry("stroke-miterlimit", "4"), Map.entry("stroke-dasharray", "none"), Map.entry("stroke-dashoffset", "0"),
      Map.entry("stroke-opacity", "1"), Map.entry("color", "black"), Map.entry("clip-rule", "nonzero"),
      Map.entry("visibility", "visible"));

  /** What is said for each element by itself. */
  static final Map<String, String> OWN = Map.of("opacity", "1", "display", "inline", "clip-path", "none", "mask",
      "none", "mask-type", "luminance", "stop-color", "black", "stop-opacity", "1");

  private static final String LIGHT_DARK = "light-dark(";

  /** What lies below a drawing anyway. */
  private static final Set<String> PAPER = Set.of("none", "transparent", "white", "#fff", "#ffffff", "#FFF", "#FFFFFF",
      "rgb(255,255,255)", "rgb(255, 255, 255)");

  /** What changes the picture, except where it is set to one of these. */
  private static final Map<String, Set<String>> EXCEPT = Map.ofEntries(Map.entry("filter", Set.of("none")),
      Map.entry("marker", Set.of("none")), Map.entry("marker-start", Set.of("none")),
      Map.entry("marker-mid", Set.of("none")), Map.entry("marker-end", Set.of("none")),
      Map.entry("mix-blend-mode", Set.of("normal")),
      Map.entry("paint-order", Set.of("normal", "fill", "fill stroke", "fill stroke markers")),
      Map.entry("vector-effect", Set.of("none")), Map.entry("color-interpolation", Set.of("auto", "sRGB")),
      Map.entry("clip", Set.of("auto")), Map.entry("background", PAPER), Map.entry("background-color", PAPER));

  /** What changes nothing in outlines. */
  private static final Set<String> HARMLESS = Set.of("letter-spacing", "word-spacing", "line-height", "writing-mode",
      "direction", "baseline-shift", "dominant-baseline", "alignment-baseline", "white-space", "shape-rendering",
      "image-rendering", "color-rendering", "color-interpolation-filters", "enable-background", "pointer-events",
      "cursor", "overflow", "isolation", "solid-color", "solid-opacity", "flood-color", "flood-opacity",
      "lighting-color", "unicode-bidi", "kerning", "color-profile", "shape-inside", "shape-padding", "shape-margin",
      "inline-size", "block-progression", "flex", "color-scheme", "user-select", "max-width", "max-height");

  /**
   * What a property of an element is set to.
   *
   * @param value the value without spaces around it
   * @param offset where in the file it is said; 0 where no one says it
   */
  record Given(String value, int offset) {}

  private Properties() {}

  /** Whether it is looked at here. */
  static boolean isFollowed(String name) {
    return INHERITED.containsKey(name) || OWN.containsKey(name);
  }

  /** Whether it is one that an attribute of an element may set too. */
  static boolean isKnown(String name) {
    return isFollowed(name) || EXCEPT.containsKey(name) || HARMLESS.contains(name) || name.startsWith("font")
        || name.startsWith("text-") || name.startsWith("-inkscape-");
  }

  /** Whether it is followed, or changes nothing. */
  private static boolean isPrinted(String name, String value) {
    return isKnown(name) && EXCEPT.getOrDefault(name, Set.of(value)).contains(value) && !value.contains("!")
        && !value.startsWith("var(") && !value.startsWith("calc(");
  }

  /** Of a value for light surroundings and one for dark ones the first, as paper is light. */
  private static String light(String value) {
    int depth = 0;
    for (int i = LIGHT_DARK.length(); value.startsWith(LIGHT_DARK) && i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        return value.substring(LIGHT_DARK.length(), i).strip();
      }
    }
    return value;
  }

  static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 37)) + "...";
  }

  /**
   * What a {@code style} attribute sets, on the terms of {@link #read(List, String, int, DrawingSource)}.
   *
   * @param base where it stands in the file
   */
  static Map<String, Given> read(String style, int base, DrawingSource source) {
    String sheet = "*{" + style + "}";
    List<CssRule> rules = CssParser.rules(sheet, mistake -> source
        .mistake(FileMistake.broken(mistake.message(), mistake.hint(), base + Math.max(0, mistake.offset() - 2))));
    if (rules.size() != 1 || !rules.get(0).rules().isEmpty()) {
      source.mistake(FileMistake.broken("a style attribute holds properties and no rules", base));
    }
    return rules.isEmpty() ? Map.of() : read(rules.get(0).declarations(), sheet, base - 2, source);
  }

  /**
   * The properties that are followed, with what they are set to; others are looked at and left out.
   *
   * @param css the text that they stand in
   * @param base where that stands in the file; what is wrong is told there
   */
  static Map<String, Given> read(List<CssRule.Declaration> all, String css, int base, DrawingSource source) {
    Map<String, Given> declared = new LinkedHashMap<>();
    for (CssRule.Declaration each : all) {
      String value = css.substring(each.values().get(0).start(), each.end()) + (each.important() ? " !important" : "");
      set(each.name().text(), new Given(value, base + each.start()), declared, source);
    }
    return declared;
  }

  /** Sets a property if it is followed, and notes it if it cannot be left out. */
  static void set(String name, Given said, Map<String, Given> declared, DrawingSource source) {
    Given given = new Given(light(said.value()), said.offset());
    if (!isPrinted(name, given.value())) {
      source.mistake(FileMistake.unsupported("'" + name + ": " + shortened(given.value()) + "' cannot be printed",
          SvgWords.PLAIN_HINT, given.offset()));
    } else if (isFollowed(name)) {
      declared.put(name, given);
    }
  }
}
