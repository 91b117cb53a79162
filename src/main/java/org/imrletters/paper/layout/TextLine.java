package org.imrletters.paper.layout;

/**
 * A line of words, before it has a place.
 *
 * @param element what its words are of
 * @param text the characters of which it has some
 * @param from its first character
 * @param to the index behind its last character, the blanks that end it left out
 * @param spaced whether a blank follows it in its text, which is not seen but parts it from the next line's words
 * @param width from its first character to its last, in points
 * @param above how far it reaches above its baseline, in points
 * @param below how far it reaches below it
 */
public record TextLine(StructureElement element, Text text, int from, int to, boolean spaced, double width,
    double above, double below) {

  double height() {
    return above + below;
  }
}
