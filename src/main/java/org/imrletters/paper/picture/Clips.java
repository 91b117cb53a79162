package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.imrletters.paper.picture.Properties.Given;

/** Finds the outlines that parts of a drawing are clipped by (SVG 1.1, 14.3). */
final class Clips {

  private final Definitions definitions;
  private final Shapes shapes;

  Clips(Definitions definitions, Shapes shapes) {
    this.definitions = definitions;
    this.shapes = shapes;
  }

  /** Notes the outline outside of which nothing is seen; whether anything is seen at all. */
  boolean clip(DrawingLook look, AffineTransform place, List<Drawing.Clip> clips) throws FileMistake {
    Given given = look.get("clip-path");
    List<String> reference = Definitions.reference(given.value());
    if (reference.size() != 1) {
      throw look.unreadable("clip-path");
    }
    Node clip = definitions.byId().get(reference.get(0));
    if (clip == null) {
      throw Definitions.missing(reference.get(0), given.offset());
    }
    if (!clip.name().equals("clipPath") || clip.get("clipPathUnits").equals("objectBoundingBox")) {
      throw FileMistake.unsupported("a drawing cannot be clipped by this", SvgWords.PLAIN_HINT, given.offset());
    }
    DrawingLook around = DrawingLook.PLAIN.of(clip, definitions.rules());
    List<Node> parts = clip.children()
        .stream()
        .filter(child -> !child.isForeign() && !SvgWords.UNSEEN.contains(child.name()))
        .toList();
    if (parts.size() > 1 || !around.is("clip-path", "none")) {
      throw clip.unsupported("a drawing cannot be clipped by several outlines at once", "");
    }
    return !parts.isEmpty() && clip(parts.get(0), around, Transforms.after(place, clip.transform()), clips);
  }

  private boolean clip(Node part, DrawingLook around, AffineTransform place, List<Drawing.Clip> clips)
      throws FileMistake {
    DrawingLook look = around.of(part, definitions.rules());
    AffineTransform moved = Transforms.after(place, part.transform());
    Node drawn = part;
    if (part.name().equals("use")) {
      drawn = definitions.target(part);
      moved.concatenate(part.moved(definitions.lengths()));
      moved.concatenate(drawn.transform());
      look = look.of(drawn, definitions.rules());
    }
    if (!SvgWords.SHAPES.contains(drawn.name()) || !look.is("clip-path", "none")) {
      throw part.unsupported("a drawing cannot be clipped by this", "");
    }
    Shape path = shapes.of(drawn);
    if (Bounds.steps(path) == 0 || Bounds.isFlat(moved) || look.is("display", "none")) {
      return false;
    }
    if (!Bounds.isSane(moved)) {
      throw FileMistake.broken("this " + part.name() + " reaches further than any page", part.offset());
    }
    clips.add(new Drawing.Clip(path, moved, Painter.isEvenOdd("clip-rule", look)));
    return true;
  }
}
