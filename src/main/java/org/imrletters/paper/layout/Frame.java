package org.imrletters.paper.layout;

import org.imrletters.paper.style.Box;

/**
 * A box with a border or a background around strips.
 *
 * @param box how it looks
 * @param x its left edge, from the left margin
 * @param width from border to border
 * @param first its first strip
 * @param last its last strip
 * @param top how far its upper edge is above the marks of its first strip
 * @param bottom how far its lower edge is below the marks of its last strip
 */
record Frame(Box box, double x, double width, int first, int last, double top, double bottom) {}
