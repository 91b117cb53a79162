package org.imrletters.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Consumer;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.letter.Image;
import org.imrletters.paper.picture.Drawing;
import org.imrletters.paper.picture.ImageMistake;
import org.imrletters.paper.picture.Png;
import org.imrletters.template.Letterhead.Logo;
import org.imrletters.template.Markup.Mistake;

/** Reads the file of a pack's mark, and says what is wrong with it. */
final class LogoFile {

  /** From a quarter of an inch to the width of a page's words, in points. */
  private static final double NARROWEST = 18;

  private static final double WIDEST = 504;

  /** Three inches: with more, there is a mark and no letter on the first page. */
  private static final double HIGHEST = 216;

  private static final FieldPath FIELD = FieldPath.of("letterhead").field("logo");

  private final Logo logo;
  private final PackFiles files;
  private final PackManifest manifest;
  private final Consumer<Diagnostic> tell;

  private LogoFile(Logo logo, PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    this.logo = logo;
    this.files = files;
    this.manifest = manifest;
    this.tell = tell;
  }

  /** The picture; empty where something is wrong with it, which is told then. */
  static Optional<Image> read(Logo logo, PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    return new LogoFile(logo, files, manifest, tell).read();
  }

  private Optional<Image> read() {
    Optional<Length> width = width();
    Optional<Image.Kind> kind = kind();
    Optional<byte[]> content = content();
    if (width.isEmpty() || kind.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    double points = width.get().points();
    return shape(kind.get(), content.get())
        .flatMap(shape -> fitting(Image.of(kind.get(), content.get(), points, points * shape)));
  }

  private Optional<Length> width() {
    Optional<Length> width = Length.of(logo.width());
    if (width.isEmpty() || width.get().points() < NARROWEST || width.get().points() > WIDEST) {
      error("not-a-length", "width", "'" + logo.width() + "' is no width for a logo",
          "write a number and in, cm, mm or pt, such as 1.5in: at least a quarter of an inch, at most 7 inches");
      return Optional.empty();
    }
    return width;
  }

  private Optional<Image.Kind> kind() {
    Optional<Image.Kind> kind = kind(logo.file());
    if (kind.isEmpty()) {
      error("unsupported-image", "file", "'" + logo.file() + "' is no PNG and no SVG picture by its name",
          "save the logo as a picture whose name ends in .png or .svg");
    }
    return kind;
  }

  private static Optional<Image.Kind> kind(String file) {
    return file.endsWith(".png") ? Optional.of(Image.Kind.PNG)
        : file.endsWith(".svg") ? Optional.of(Image.Kind.SVG) : Optional.empty();
  }

  /** A drawing is text, and the same one whatever line breaks a checkout gave it. */
  static byte[] plain(String file, byte[] content) {
    return kind(file).filter(Image.Kind.SVG::equals).isPresent() ? PackText.plain(content) : content;
  }

  private Optional<byte[]> content() {
    try {
      Optional<byte[]> content = files.read(logo.file());
      if (content.isEmpty()) {
        error("missing-file", "file", "the pack has no file '" + logo.file() + "'",
            "put the logo into the pack's folder, and write its path from there");
      }
      return content.map(bytes -> plain(logo.file(), bytes));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** How high it is for its width; empty where something is wrong with it. */
  private Optional<Double> shape(Image.Kind kind, byte[] content) {
    if (kind == Image.Kind.SVG) {
      return Drawing.read(content, mistake -> tell.accept(blame(mistake, content)))
          .map(drawing -> drawing.height() / drawing.width());
    }
    try {
      Png png = Png.read(content);
      return Optional.of((double) png.height() / png.width());
    } catch (ImageMistake mistake) {
      tell.accept(blame(mistake, content));
      return Optional.empty();
    }
  }

  private Optional<Image> fitting(Image image) {
    if (image.height() > HIGHEST) {
      error("image-too-large", "width", "at this width the logo is more than 3 inches high", "give it a smaller width");
      return Optional.empty();
    }
    return Optional.of(image);
  }

  private Diagnostic blame(ImageMistake mistake, byte[] content) {
    String name = files.shownAs(logo.file());
    if (mistake.offset() != ImageMistake.NOWHERE) {
      try {
        return new SourceText(name, PackText.strict(content))
            .tell(new Mistake(mistake.code(), mistake.offset(), 1, mistake.getMessage(), mistake.hint()));
      } catch (CharacterCodingException notText) {
        // Then it has no lines to speak of.
      }
    }
    return Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.getMessage())
        .hint(mistake.hint())
        .in(Location.ofFile(name));
  }

  private void error(String code, String field, String message, String hint) {
    tell.accept(manifest.locate(Diagnostic.error(code, FIELD.field(field), message).hint(hint)));
  }
}
