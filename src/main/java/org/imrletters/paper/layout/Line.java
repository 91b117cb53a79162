package org.imrletters.paper.layout;

/**
 * A line of words, before it has a place.
 *
 * @param part what its words are a part of
 * @param text the characters of which it has some
 * @param from its first character
 * @param to the place behind its last character, the space that ends it left out
 * @param spaced whether a space follows it in its text, which is not seen but parts it from the next line's words
 * @param width from its first character to its last, in points
 * @param above how far it reaches above the line that its letters stand on, in points
 * @param below how far it reaches below it
 */
public record Line(StructureElement part, Text text, int from, int to, boolean spaced, double width, double above,
    double below) {

  double height() {
    return above + below;
  }
}
