package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.letter.Image;
import org.imrletters.paper.picture.Drawing;
import org.imrletters.paper.picture.FileMistake;
import org.imrletters.paper.picture.Png;
import org.imrletters.paper.picture.TrueType;

/** Looks through files that are to be printed or printed in, before any letter is. */
public final class PaperFiles {

  private PaperFiles() {}

  /**
   * How high a picture is for its width.
   *
   * @param kind how its file is written
   * @param content the file
   * @param file what complaints call it
   * @return the height of a picture as wide as one unit; without one where the picture cannot be printed, with
   *     everything that is wrong with it at its place in the file
   */
  public static Checked<Double> shape(Image.Kind kind, byte[] content, String file) {
    List<Diagnostic> problems = new ArrayList<>();
    if (kind == Image.Kind.SVG) {
      return new Checked<>(Drawing.read(content, mistake -> problems.add(told(mistake, content, file)))
          .map(drawing -> drawing.height() / drawing.width()), problems);
    }
    try {
      Png png = Png.read(content);
      return Checked.of((double) png.height() / png.width(), problems);
    } catch (FileMistake mistake) {
      return Checked.failed(List.of(told(mistake, content, file)));
    }
  }

  private static Diagnostic told(FileMistake mistake, byte[] content, String file) {
    // What has a place is text: in what is none, nothing is found but that.
    return told(mistake, mistake.offset() == FileMistake.NOWHERE ? Location.ofFile(file)
        : Location.in(file, new String(content, StandardCharsets.UTF_8), mistake.offset(), 1));
  }

  private static Diagnostic told(FileMistake mistake, Location place) {
    return Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.getMessage()).hint(mistake.hint()).in(place);
  }

  /**
   * What is wrong with a font.
   *
   * @param content the file
   * @param file what complaints call it
   * @return nothing, if letters can be printed in it
   */
  public static List<Diagnostic> font(ByteBuffer content, String file) {
    try {
      TrueType.check(content);
      return List.of();
    } catch (FileMistake mistake) {
      return List.of(told(mistake, Location.ofFile(file)));
    }
  }
}
