package org.imrletters.paper.layout;

import org.imrletters.paper.style.Face;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a text that are set alike.
 *
 * @param typeface their font
 * @param face how their style sheet wants them
 * @param above how far their line reaches above its baseline, in points, with its share of the leading
 * @param below how far their line reaches below it
 * @param link the link that they are, where they lead elsewhere
 * @param end the index behind their last character in the text; they begin where the run before ends
 */
public record TextRun(Typeface typeface, Face face, double above, double below, @Nullable StructureElement link,
    int end) {}
