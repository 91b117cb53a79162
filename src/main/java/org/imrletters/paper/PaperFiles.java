package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.paper.picture.Drawing;
import org.imrletters.paper.picture.FileMistake;
import org.imrletters.paper.picture.Png;
import org.imrletters.paper.picture.TrueType;
import org.imrletters.paper.style.StyleSheet;

/** Looks through the files that a pack brings along for paper, before any letter is printed with them. */
public final class PaperFiles {

  private PaperFiles() {}

  /**
   * What is wrong with a style sheet. openhtmltopdf prints what our own layout does not; what means nothing means
   * nothing to either.
   *
   * @param file what complaints call it
   * @param sections the names of the letters' sections
   * @param forOpenhtmltopdf whether that lays the letters out
   * @return what is wrong with it, in the order of its text
   */
  public static List<Diagnostic> style(String css, String file, List<String> sections, boolean forOpenhtmltopdf) {
    Set<String> classes = new TreeSet<>(ElementType.CLASSES);
    classes.addAll(sections);
    return Diagnostic.first(StyleSheet.mistakes(css, classes, !forOpenhtmltopdf)
        .stream()
        .limit(Diagnostic.MOST_TOLD + 1)
        .map(mistake -> Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.message(), mistake.hint())
            .in(Location.in(file, css, mistake.offset(), mistake.length())))
        .toList());
  }

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
    return Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.getMessage(), mistake.hint()).in(place);
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
