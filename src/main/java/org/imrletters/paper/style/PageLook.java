package org.imrletters.paper.style;

/**
 * How a page looks.
 *
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @param margin around the letter's words, in points
 */
public record PageLook(double width, double height, Edges margin) {}
