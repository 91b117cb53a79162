package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Image;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.picture.Drawing;
import org.imrletters.paper.picture.Paint;

/**
 * Makes a drawing the content of a PDF file, outline by outline.
 *
 * <p>What shows through is blended in the red, green and blue that the drawing is made in, whatever the page blends in.
 */
final class DrawingPicture {

  private static final String GROUP = "/Group<</S/Transparency/I true/CS/DeviceRGB>>";
  private static final String MASK = "/Group<</S/Transparency/I true/CS/DeviceGray>>";

  private final String bounds;
  private final PdfBytes out = new PdfBytes(4 * 1024);
  private final DrawingPen pen = new DrawingPen(out);
  private final List<Picture> others = new ArrayList<>();
  private final StringBuilder objects = new StringBuilder();
  private final StringBuilder states = new StringBuilder();
  private final StringBuilder patterns = new StringBuilder();
  private int names;

  private DrawingPicture(String bounds) {
    this.bounds = bounds;
  }

  static Picture of(Image image) {
    Drawing drawing = Drawing.known(image.bytes());
    String width = DrawingPen.number(drawing.width());
    String height = DrawingPen.number(drawing.height());
    DrawingPicture picture = new DrawingPicture("/BBox[0 0 " + width + " " + height + "]");
    picture.draw(drawing.parts());
    // Points of a drawing are counted down from its top, those of a page up from its foot.
    String matrix = "/Matrix[" + DrawingPen.number(1 / drawing.width()) + " 0 0 "
        + DrawingPen.number(-1 / drawing.height()) + " 0 1]";
    return (picture.states.isEmpty() ? picture : picture.blended()).form(matrix);
  }

  /** The same as a whole of its own. It is not moved itself: PDFBox would not move the gradients in it. */
  private DrawingPicture blended() {
    DrawingPicture around = new DrawingPicture(bounds);
    around.out.put(around.other(around.objects, form(GROUP))).put(" Do\n");
    return around;
  }

  private Picture form(String more) {
    String resources = named("/XObject", objects) + named("/ExtGState", states) + named("/Pattern", patterns);
    return new Picture("/Type/XObject/Subtype/Form" + bounds + more + "/Resources<<" + resources + ">>",
        Flate.smallest(out.toArray()), List.copyOf(others));
  }

  private static String named(String kind, StringBuilder entries) {
    return entries.isEmpty() ? "" : kind + "<<" + entries + ">>";
  }

  private void draw(List<Drawing.Part> parts) {
    for (Drawing.Part part : parts) {
      if (part instanceof Drawing.Group group) {
        draw(group);
      } else if (part instanceof Drawing.Outline shape) {
        draw(shape);
      }
    }
  }

  private void draw(Drawing.Group group) {
    out.put("q\n");
    group.clips().forEach(pen::clip);
    if (group.opacity() < 1) {
      DrawingPicture whole = new DrawingPicture(bounds);
      whole.draw(group.parts());
      state("/ca " + DrawingPen.number(group.opacity()));
      out.put(other(objects, whole.form(GROUP))).put(" Do\n");
    } else {
      draw(group.parts());
    }
    out.put("Q\n");
  }

  private void draw(Drawing.Outline shape) {
    Optional<Drawing.Fill> fill = shape.fill();
    Optional<Drawing.Stroke> stroke = shape.stroke();
    boolean plain = fill.stream().allMatch(its -> its.opacity() == 1 && !showsThrough(its.paint()))
        && stroke.stream().allMatch(its -> its.opacity() == 1 && !showsThrough(its.paint()));
    if (plain) {
      paint(shape, fill, stroke);
    } else {
      // Where both are seen through, the line shows the area below it; as one step it would not.
      fill.ifPresent(its -> paint(shape, fill, Optional.empty()));
      stroke.ifPresent(its -> paint(shape, Optional.empty(), stroke));
    }
  }

  private static boolean showsThrough(Paint paint) {
    return paint instanceof Paint.Gradient gradient && gradient.showsThrough();
  }

  private void paint(Drawing.Outline shape, Optional<Drawing.Fill> fill, Optional<Drawing.Stroke> stroke) {
    out.put("q\n");
    fill.ifPresent(its -> {
      paint(its.paint(), its.opacity(), "/ca ", "rg\n", "/Pattern cs ", " scn\n");
    });
    stroke.ifPresent(its -> {
      paint(its.paint(), its.opacity(), "/CA ", "RG\n", "/Pattern CS ", " SCN\n");
      pen.line(its);
    });
    pen.place(shape.place());
    pen.draw(shape.path().getPathIterator(null));
    boolean evenOdd = fill.isPresent() && fill.get().evenOdd();
    out.put(stroke.isEmpty() ? "f" : fill.isEmpty() ? "S" : "B").put(evenOdd ? "*\n" : "\n").put("Q\n");
  }

  private void paint(Paint paint, double opacity, String state, String color, String space, String pattern) {
    if (opacity < 1) {
      state(state + DrawingPen.number(opacity));
    }
    if (paint instanceof Paint.Color one) {
      out.put(DrawingPen.components(one.rgb())).put(color);
    } else if (paint instanceof Paint.Gradient gradient) {
      if (gradient.showsThrough()) {
        mask(gradient);
      }
      out.put(space).put(name(patterns, GradientPattern.colors(gradient))).put(pattern);
    }
  }

  /** What a gradient shows through: as light as it is opaque. */
  private void mask(Paint.Gradient gradient) {
    DrawingPicture light = new DrawingPicture(bounds);
    light.out.put("/Pattern cs ").put(light.name(light.patterns, GradientPattern.opacities(gradient))).put(" scn\n");
    String area = bounds.substring(bounds.indexOf('[') + 1, bounds.indexOf(']'));
    light.out.put(area).put(" re f\n");
    others.add(light.form(MASK));
    state("/SMask<</Type/Mask/S/Luminosity/G {" + (others.size() - 1) + "}>>");
  }

  private void state(String entries) {
    out.put(name(states, "<<" + entries + ">>")).put(" gs\n");
  }

  private String other(StringBuilder kind, Picture form) {
    others.add(form);
    return name(kind, " {" + (others.size() - 1) + "}");
  }

  private String name(StringBuilder kind, String value) {
    String name = "/N" + ++names;
    kind.append(name).append(value);
    return name;
  }
}
