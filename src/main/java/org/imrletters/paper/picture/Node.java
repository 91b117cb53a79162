package org.imrletters.paper.picture;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element of a drawing's file with what stands in it. */
final class Node {

  private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=<>\"']++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  private static final String MENDED = "correct it, or open the drawing in a drawing program and save it again";

  private final DrawingSource source;
  private final String name;
  private final int offset;
  private final int end;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * An element without anything yet.
   *
   * @param name its name; that of an element which is none of SVG's begins with a colon
   * @param offset where its tag begins
   * @param end where its tag ends
   */
  Node(DrawingSource source, String name, int offset, int end) {
    this.source = source;
    this.name = name;
    this.offset = offset;
    this.end = end;
  }

  String name() {
    return name;
  }

  boolean isForeign() {
    return name.startsWith(":");
  }

  int offset() {
    return offset;
  }

  DrawingSource source() {
    return source;
  }

  List<Node> children() {
    return children;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  StringBuilder text() {
    return text;
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
    try {
      return Transforms.read(attributes.getOrDefault("transform", ""));
    } catch (BadValue bad) {
      throw unreadable("transform", bad);
    }
  }

  /** How what it points at is moved, by its own {@code x} and {@code y}. */
  AffineTransform moved(Lengths lengths) throws FileMistake {
    return AffineTransform.getTranslateInstance(length("x", Lengths.Of.WIDTH, lengths),
        length("y", Lengths.Of.HEIGHT, lengths));
  }

  /** A length that it says; 0 where it does not. */
  double length(String attribute, Lengths.Of of, Lengths lengths) throws FileMistake {
    try {
      return lengths.read(get(attribute), "0", of);
    } catch (BadValue bad) {
      throw unreadable(attribute, bad);
    }
  }

  /** The complaint that it is understood but says what cannot be drawn. */
  FileMistake unsupported(String message, String attribute) {
    return FileMistake.unsupported(message, SvgWords.PLAIN_HINT, attribute.isEmpty() ? offset : offset(attribute));
  }

  /** The complaint that an attribute cannot be read from a character of its value on. */
  FileMistake unreadable(String attribute, BadValue bad) {
    int start = offset(attribute);
    String value = attributes.getOrDefault(attribute, "");
    // Where the XML reader has changed the value, its characters stand elsewhere.
    int at = source.text().startsWith(value, start) ? start + Math.min(bad.index(), value.length()) : start;
    return FileMistake.broken("the '" + attribute + "' of this " + name + " cannot be read from here on", MENDED, at);
  }
}
