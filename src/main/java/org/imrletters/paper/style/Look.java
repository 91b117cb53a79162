package org.imrletters.paper.style;

import java.util.OptionalDouble;

/**
 * How one element of a letter looks: every value resolved, lengths in points.
 *
 * @param face the letters of its words
 * @param box the room around them
 * @param align where they stand in their lines
 * @param indent of its first line, in points
 * @param verticalAlign where they stand in a table's row; of no meaning elsewhere
 * @param marker what stands before it, where it is a point of a list
 * @param keep what a page break may part
 * @param cellGap between the borders of a table's cells; empty where they collapse
 */
public record Look(Face face, Box box, Align align, double indent, VerticalAlign verticalAlign, ListStyleType marker,
    Keep keep, OptionalDouble cellGap) {}
