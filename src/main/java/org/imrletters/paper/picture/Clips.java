package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.imrletters.paper.picture.Properties.Given;

/**
 * Finds the outlines that parts of a drawing are clipped by (SVG 1.1, 14.3), masks that do no more than clip among
 * them.
 */
record Clips(Definitions definitions, Shapes shapes, Painter painter) {

  private static final int WHITE = 0xFFFFFF;

  /** Notes the outline outside of which nothing is seen; whether anything is seen at all. */
  boolean clip(DrawingLook look, AffineTransform place, List<Drawing.Clip> clips) throws FileMistake {
    Node clip = target("clip-path", "clipPath", "clipPathUnits", look);
    DrawingLook around = DrawingLook.PLAIN.of(clip, definitions.rules());
    List<Node> parts = parts(clip);
    if (parts.size() > 1 || !around.is("clip-path", "none")) {
      throw clip.unsupported("a drawing cannot be clipped by several outlines at once", "");
    }
    return !parts.isEmpty() && outline(parts.get(0), around, Node.after(place, clip.transform()), clips, "");
  }

  /**
   * The same of a mask, which may hold one shape that shows all: a white one, or any where colors have no say in it.
   */
  boolean mask(DrawingLook look, AffineTransform place, List<Drawing.Clip> clips) throws FileMistake {
    Node mask = target("mask", "mask", "maskContentUnits", look);
    DrawingLook around = DrawingLook.PLAIN.of(mask, definitions.rules());
    Node part = mask;
    AffineTransform moved = place;
    do {
      List<Node> parts = parts(part);
      if (parts.size() != 1 || !isPlain(around, "mask") || around.is("display", "none")) {
        throw shading(mask);
      }
      part = parts.get(0);
      if (part.name().equals("g")) {
        around = around.of(part, definitions.rules());
        moved = Node.after(moved, part.transform());
      }
    } while (part.name().equals("g"));
    DrawingLook its = DrawingLook.PLAIN.of(mask, definitions.rules());
    String type = its.oneOf("mask-type", "luminance", "alpha") == 0 ? "luminance" : "alpha";
    return isWide(mask, place, clips) && outline(part, around, moved, clips, type);
  }

  private Node target(String property, String name, String units, DrawingLook look) throws FileMistake {
    Given given = look.get(property);
    List<String> reference = Definitions.reference(given.value());
    if (reference.size() != 1) {
      throw look.unreadable(property);
    }
    Node target = definitions.target(reference.get(0), given.offset());
    if (!target.name().equals(name) || target.get(units).equals("objectBoundingBox")) {
      throw FileMistake.unsupported("a drawing cannot be clipped by this", SvgWords.PLAIN_HINT, given.offset());
    }
    return target;
  }

  private static List<Node> parts(Node around) {
    return around.children()
        .stream()
        .filter(child -> !child.isForeign() && !SvgWords.UNSEEN.contains(child.name()))
        .toList();
  }

  private static FileMistake shading(Node mask) {
    return mask.unsupported("a mask that is more than one plain white shape cannot be printed", "");
  }

  /** Notes the frame of a mask, if it has one; whether there is anything in it. */
  private boolean isWide(Node mask, AffineTransform place, List<Drawing.Clip> clips) throws FileMistake {
    if (!mask.has("width") || !mask.get("maskUnits").equals("userSpaceOnUse")) {
      // In shares of what is masked, of which no program lets a frame cut something off.
      return true;
    }
    Shape frame = shapes.of(mask);
    clips.add(new Drawing.Clip(frame, place, false));
    return Bounds.steps(frame) > 0;
  }

  /** Notes the outline of a shape; whether there is anything in it. Masks are of a type, clips of none. */
  private boolean outline(Node part, DrawingLook around, AffineTransform place, List<Drawing.Clip> clips, String type)
      throws FileMistake {
    DrawingLook look = around.of(part, definitions.rules());
    AffineTransform moved = Node.after(place, part.transform());
    Node drawn = part;
    boolean plain = isPlain(look, type);
    if (part.name().equals("use")) {
      drawn = definitions.target(part);
      moved.concatenate(part.moved(definitions.lengths()));
      moved.concatenate(drawn.transform());
      look = look.of(drawn, definitions.rules());
      plain &= isPlain(look, type);
    }
    if (!SvgWords.SHAPES.contains(drawn.name()) || !plain) {
      throw part.unsupported("a drawing cannot be clipped by this", "");
    }
    Shape path = shapes.of(drawn);
    if (Bounds.steps(path) == 0 || Bounds.isFlat(moved) || look.is("display", "none")) {
      return false;
    }
    if (!Bounds.isSane(moved)) {
      throw FileMistake.broken("this " + part.name() + " reaches further than any page", part.offset());
    }
    if (!type.isEmpty()) {
      checkWhite(part, painter.shape(path, moved, look), look, type);
    }
    clips.add(new Drawing.Clip(path, moved, Painter.isEvenOdd(type.isEmpty() ? "clip-rule" : "fill-rule", look)));
    return true;
  }

  private static boolean isPlain(DrawingLook look, String type) throws FileMistake {
    return look.is("clip-path", "none") && look.is("mask", "none") && (type.isEmpty() || look.share("opacity") == 1);
  }

  private static void checkWhite(Node part, Drawing.Outline shape, DrawingLook look, String type) throws FileMistake {
    boolean white = shape.fill().isPresent() && shape.fill().get().opacity() == 1
        && shape.fill().get().paint() instanceof Paint.Color color && (type.equals("alpha") || color.rgb() == WHITE);
    if (!white || shape.stroke().isPresent() || !look.is("visibility", "visible")) {
      throw shading(part);
    }
  }
}
