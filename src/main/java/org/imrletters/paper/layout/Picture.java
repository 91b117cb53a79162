package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Image;
import org.imrletters.paper.style.Look;

/** Lays a picture out, on a line of its own and no wider than that. */
record Picture(Fonts fonts, Place place) {

  void add(Image image, LineBoxes strips) {
    Look look = place.styled().look();
    double scale = Math.min(1, Math.min(place.width() / image.width(), strips.room() / image.height()));
    double width = image.width() * scale;
    double height = image.height() * scale;
    Strut strut = Strut.of(look.face(), fonts.of(look.face()).get(0));
    List<Mark> marks = new ArrayList<>(2);
    place.markers().ifPresent(markers -> markers.mark(marks, strut.above()));
    double x = Paragraph.x(width, look.align(), place.x(), place.width());
    marks.add(new Mark.Picture(place.part(), image, x, 0, width, height));
    strips.add(marks, Math.max(height, strut.above() + strut.below()), BreakPenalty.NONE);
  }
}
