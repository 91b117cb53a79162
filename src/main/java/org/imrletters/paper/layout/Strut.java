package org.imrletters.paper.layout;

import org.imrletters.paper.style.Face;

/**
 * How high a line of one face is.
 *
 * @param above the line that letters stand on, in points
 * @param below that line, in points
 */
record Strut(double above, double below) {

  // What browsers and print engines take for a line whose height nobody states.
  private static final double NORMAL = 1.1;

  static Strut of(Face face, Typeface typeface) {
    double ascent = typeface.ascent() * face.size();
    double descent = typeface.descent() * face.size();
    double height = face.lineHeight().orElseGet(() -> Math.max(NORMAL * face.size(), ascent + descent));
    double leading = (height - ascent - descent) / 2;
    return new Strut(leading + ascent, leading + descent);
  }
}
