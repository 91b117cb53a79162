package org.imrletters.paper.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A drawing: outlines in their colors. Its points are counted to the right and down from its upper left corner.
 *
 * @param width in 96ths of an inch
 * @param height in 96ths of an inch
 * @param parts what is drawn, in this order
 */
public record Drawing(double width, double height, List<Drawn> parts) {

  /** Keeps the list from changing behind the reader's back. */
  public Drawing {
    parts = List.copyOf(parts);
  }

  /**
   * The drawing in this file, which is SVG 1.1 in UTF-8: without scripts, words, pictures, filters, masks, patterns and
   * anything from outside of the file.
   *
   * @param tell is told each thing that is wrong with it, by its place in the file's text
   * @return the drawing; empty where anything is wrong with it
   */
  public static Optional<Drawing> read(byte[] file, Consumer<ImageMistake> tell) {
    try {
      DrawingSource source = DrawingSource.of(file);
      Drawing drawing = read(source);
      source.tell(tell);
      return source.isSound() ? Optional.of(drawing) : Optional.empty();
    } catch (ImageMistake mistake) {
      tell.accept(mistake);
      return Optional.empty();
    }
  }

  private static Drawing read(DrawingSource source) throws ImageMistake {
    try {
      Node svg = NodeReader.read(source);
      Viewport viewport = Viewport.of(svg);
      return new Drawing(viewport.width(), viewport.height(), Drawer.drawn(svg, viewport));
    } catch (ImageMistake mistake) {
      source.mistake(mistake);
      return new Drawing(1, 1, List.of());
    }
  }

  /** The drawing in the same file, where it has passed before. */
  public static Drawing known(byte[] file) {
    return read(file, mistake -> {}).orElseThrow(() -> new IllegalArgumentException("not a drawing that passed"));
  }
}
