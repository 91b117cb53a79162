package org.imrletters.paper.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A drawing: outlines in their colors. Its points are counted to the right and down from its upper left corner.
 *
 * @param width in 96ths of an inch
 * @param height in 96ths of an inch
 * @param parts what is drawn, a later part over those before it
 */
public record Drawing(double width, double height, List<Part> parts) {

  /** Keeps the list from changing behind the reader's back. */
  public Drawing {
    parts = List.copyOf(parts);
  }

  /** A part of a drawing. */
  public sealed interface Part {}

  /**
   * An area or a line, or both, of which the line lies on top.
   *
   * @param path where it runs: straight lines and cubic curves
   * @param place how the path's points come to the drawing's; the line's width is stretched with them
   * @param fill what the area is painted with
   * @param stroke how the line is drawn
   */
  public record Outline(Shape path, AffineTransform place, Optional<Fill> fill,
      Optional<Stroke> stroke) implements Part {}

  /**
   * Parts that are taken together.
   *
   * @param opacity of the whole that they make, from 0 to 1
   * @param clips outlines outside of which nothing of them is seen; each of them counts
   * @param parts the parts
   */
  public record Group(double opacity, List<Clip> clips, List<Part> parts) implements Part {

    /** Keeps the lists from changing behind the reader's back. */
    public Group {
      clips = List.copyOf(clips);
      parts = List.copyOf(parts);
    }
  }

  /**
   * An outline outside of which nothing is seen.
   *
   * @param evenOdd whether what lies in an even number of its loops is outside
   */
  public record Clip(Shape path, AffineTransform place, boolean evenOdd) {}

  /**
   * How an area is filled.
   *
   * @param evenOdd whether what lies in an even number of the outline's loops is left out
   */
  public record Fill(Paint paint, double opacity, boolean evenOdd) {}

  /**
   * How a line is drawn.
   *
   * @param width in the outline's unit
   * @param cap how its ends look: 0 cut off, 1 round, 2 a square
   * @param join how its corners look: 0 pointed, 1 round, 2 cut off
   * @param miter how long a point may get for its width; what would be longer is cut off
   * @param dashes the lengths of dashes and gaps by turns; none for a line without gaps
   * @param phase where in these the line begins
   */
  public record Stroke(Paint paint, double opacity, double width, int cap, int join, double miter, List<Double> dashes,
      double phase) {

    /** Keeps the list from changing behind the reader's back. */
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /**
   * The drawing in this file, which is SVG 1.1 in UTF-8: without scripts, words, pictures, filters, masks that do
   * more than clip, patterns and anything from outside of the file.
   *
   * @param tell is told each thing that is wrong with it, by its place in the file's text
   * @return the drawing; empty where anything is wrong with it
   */
  public static Optional<Drawing> read(byte[] file, Consumer<FileMistake> tell) {
    List<FileMistake> mistakes = new ArrayList<>();
    Optional<Drawing> drawing = Optional.empty();
    try {
      Node svg = NodeReader.read(DrawingSource.of(file, mistakes));
      Viewport viewport = Viewport.of(svg);
      drawing = Optional.of(new Drawing(viewport.width(), viewport.height(), Drawer.drawn(svg, viewport)));
    } catch (FileMistake mistake) {
      DrawingSource.note(mistake, mistakes);
    }
    mistakes.forEach(tell);
    return drawing.filter(sound -> mistakes.isEmpty());
  }

  /** The drawing in the same file, where it has passed before. */
  public static Drawing known(byte[] file) {
    return read(file, mistake -> {}).orElseThrow(() -> new IllegalArgumentException("not a drawing that passed"));
  }
}
