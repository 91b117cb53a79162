package org.imrletters.paper.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes what must not stand in a drawing, not even where it would not be seen. */
final class Dangers {

  static final String OWN_HINT = "a drawing holds all that it shows: take this out";

  private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*[\"']?\\s*(?!#)");

  private Dangers() {}

  /** Looks at an element with its attributes, but not at what stands in it. */
  static void check(Node node, boolean ofWebPages) {
    DrawingSource source = node.source();
    String name = node.isForeign() ? node.name().substring(1) : node.name();
    String danger = SvgWords.DANGEROUS.getOrDefault(name, ofWebPages ? "a piece of another language" : "");
    if (!danger.isEmpty() && (!node.isForeign() || ofWebPages)) {
      source.mistake(FileMistake.forbidden("the drawing holds " + danger + ", '" + name + "'",
          "a drawing is looked at and does nothing: take it out", node.offset()));
    }
    if (SvgWords.MOVING.contains(node.name())) {
      source.mistake(FileMistake.unsupported("the drawing moves, by '" + name + "', and paper does not",
          "save it as it is to look on paper", node.offset()));
    }
    if (!node.isForeign() || ofWebPages) {
      node.attributes().forEach((attribute, value) -> check(node, attribute, value));
    }
  }

  private static void check(Node node, String attribute, String value) {
    if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
      forbid(node, attribute, "the drawing holds a script, in '" + attribute + "'");
    } else if ((attribute.equals("href") || attribute.equals("xlink:href")) && !value.strip().startsWith("#")
        && !isHeld(node, value) || attribute.equals("xml:base")) {
      forbid(node, attribute, "the drawing points out of its file");
    } else if (reachesOut(value)) {
      forbid(node, attribute, "the drawing points out of its file, in '" + attribute + "'");
    }
  }

  /** A picture that lies in the file itself is refused as a picture. */
  private static boolean isHeld(Node node, String value) {
    return node.name().equals("image") && value.strip().startsWith("data:");
  }

  /** Whether a value or a style sheet points at another file, or may do so behind escapes. */
  static boolean reachesOut(String value) {
    Matcher address = ADDRESS.matcher(value);
    return address.find() || value.contains("@import");
  }

  private static void forbid(Node node, String attribute, String message) {
    node.source().mistake(FileMistake.forbidden(message, OWN_HINT, node.offset(attribute)));
  }
}
