package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of a drawing's file with what stands in it, which is added while it is read.
 *
 * @param source the file
 * @param name its name; that of an element which is none of SVG's begins with a colon
 * @param offset where its tag begins
 * @param end where its tag ends
 * @param attributes its attributes by their names
 * @param children the elements in it
 * @param text the characters in it
 */
record Node(DrawingSource source, String name, int offset, int end, Map<String, String> attributes, List<Node> children,
    StringBuilder text) {

  private static final Pattern ATTRIBUTE = Pattern
      .compile("(?<=\\s)([^\\s=<>\"']++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  private static final String MENDED = "correct it, or open the drawing in a drawing program and save it again";

  /** An element without anything yet. */
  Node(DrawingSource source, String name, int offset, int end) {
    this(source, name, offset, end, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
  }

  boolean isForeign() {
    return name.startsWith(":");
  }

  /** Its attribute of this name; empty where it has none. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** Where the value of an attribute stands; the tag itself where it has no such. */
  int offset(String attribute) {
    Matcher each = ATTRIBUTE.matcher(source.text()).region(offset, end);
    while (each.find()) {
      if (each.group(1).equals(attribute)) {
        return Math.max(each.start(2), each.start(3));
      }
    }
    return offset;
  }

  /** The name of the element in the same file that it points at; empty where it points at none. */
  String target() {
    String address = has("href") ? get("href") : get("xlink:href");
    return address.startsWith("#") ? address.substring(1) : "";
  }

  /** Where it says which element it points at. */
  int targetOffset() {
    return offset(has("href") ? "href" : "xlink:href");
  }

  /** How it is moved within what it stands in. */
  AffineTransform transform() throws FileMistake {
    return numbers("transform").transforms();
  }

  /** What moves points as the second does, and then as the first does. */
  static AffineTransform after(AffineTransform place, AffineTransform first) {
    AffineTransform both = new AffineTransform(place);
    both.concatenate(first);
    return both;
  }

  /** How what it points at is moved, by its own {@code x} and {@code y}. */
  AffineTransform moved(Lengths lengths) throws FileMistake {
    return AffineTransform.getTranslateInstance(length("x", "0", Lengths.Of.WIDTH, lengths),
        length("y", "0", Lengths.Of.HEIGHT, lengths));
  }

  /** The numbers that an attribute says. */
  Numbers numbers(String attribute) {
    return new Numbers(attributes.getOrDefault(attribute, ""), index -> unreadable(attribute, index));
  }

  /** A length that it says; or this where it does not. */
  double length(String attribute, String otherwise, Lengths.Of of, Lengths lengths) throws FileMistake {
    String said = get(attribute);
    return lengths.read(new Numbers(said.isEmpty() ? otherwise : said, index -> unreadable(attribute, index)), of);
  }

  /** The complaint that it is understood but says what cannot be drawn. */
  FileMistake unsupported(String message, String attribute) {
    return FileMistake.unsupported(message, SvgWords.PLAIN_HINT, attribute.isEmpty() ? offset : offset(attribute));
  }

  /** The complaint that an attribute cannot be read from a character of its value on. */
  FileMistake unreadable(String attribute, int index) {
    int start = offset(attribute);
    String value = attributes.getOrDefault(attribute, "");
    // Where the XML reader has changed the value, its characters stand elsewhere.
    int at = source.text().startsWith(value, start) ? start + Math.min(index, value.length()) : start;
    return FileMistake.broken("the '" + attribute + "' of this " + name + " cannot be read from here on", MENDED, at);
  }
}
