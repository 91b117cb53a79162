package org.imrletters.paper.style;

import java.util.List;
import java.util.OptionalDouble;
import org.imrletters.paper.style.Look.TextDecoration;

/**
 * The letters that words are set in.
 *
 * @param families the font families, the first choice first
 * @param size in points
 * @param weight as in CSS: 400 for regular, 700 for bold
 * @param italic whether they are italics
 * @param color red, green and blue as {@code 0xRRGGBB}
 * @param lineHeight from one line to the next, in points; empty for what the font asks for
 * @param letterSpacing what is added behind each character, in points
 * @param wordSpacing what is added to each space, in points
 * @param transform in which case they are shown
 * @param decorations the lines along them
 */
public record Face(List<String> families, double size, int weight, boolean italic, int color, OptionalDouble lineHeight,
    double letterSpacing, double wordSpacing, TextTransform transform, List<TextDecoration> decorations) {

  /** Keeps the lists from changing behind the reader's back. */
  public Face {
    families = List.copyOf(families);
    decorations = List.copyOf(decorations);
  }
}
