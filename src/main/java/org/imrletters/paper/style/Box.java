package org.imrletters.paper.style;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The room around an element's words.
 *
 * @param margin what parts it from its neighbors; of two that meet, the larger holds
 * @param border the widths of its border's lines; 0 where there is none
 * @param borderColor red, green and blue as {@code 0xRRGGBB}
 * @param padding between its border and its words
 * @param background behind its words up to its border, as {@code 0xRRGGBB}; empty for none
 * @param width of its words in points, where it is given
 */
public record Box(Edges margin, Edges border, int borderColor, Edges padding, OptionalInt background,
    OptionalDouble width) {}
