package org.imrletters.paper.layout;

import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Face;

/**
 * How high a line of one face is at least (CSS 2.1, 10.8.1).
 *
 * @param above the baseline, in points
 * @param below the baseline, in points
 */
record Strut(double above, double below) {

  static Strut of(Face face, FontSet fonts) {
    return of(face, fonts.of(face).get(0));
  }

  static Strut of(Face face, Typeface typeface) {
    double ascent = typeface.ascent() * face.size();
    double descent = typeface.descent() * face.size();
    double leading = (face.lineHeight().orElse(ascent + descent) - ascent - descent) / 2;
    return new Strut(leading + ascent, leading + descent);
  }

  double height() {
    return above + below;
  }
}
