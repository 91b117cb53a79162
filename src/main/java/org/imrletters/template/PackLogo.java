package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.letter.Image;
import org.imrletters.letter.Image.Kind;

/**
 * A picture that stands in each letter of a pack, the mark of its letterhead or a signature: its file, and how wide it is printed. What is in the file, paper knows.
 *
 * @param kind how the file is written, by its name
 * @param file how complaints call the file
 * @param at where the pack names it
 */
public record PackLogo(Kind kind, byte[] content, double width, String file, FieldPath at, PackManifest manifest) {

  /** From a quarter of an inch to the width of a page's words, in points. */
  private static final double NARROWEST = 18;

  private static final double WIDEST = 504;

  /** Three inches: with more, there is a mark and no letter on the first page. */
  private static final double HIGHEST = 216;

  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})?) ?(in|cm|mm|pt)");
  private static final Map<String, Double> POINTS = Map.of("in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pt", 1.0);

  /** The logo that a pack names, if it names one soundly; what is wrong is told. */
  public static Optional<PackLogo> read(PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    return manifest.description()
        .letterhead()
        .flatMap(Letterhead::logo)
        .flatMap(logo -> read(logo, new FieldPath("letterhead.logo"), files, manifest, tell));
  }

  /** The same of the picture of a signature. */
  public static Optional<PackLogo> signature(PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    return manifest.description()
        .mailing()
        .head()
        .flatMap(Head::signature)
        .flatMap(picture -> read(picture, new FieldPath("head.signature"), files, manifest, tell));
  }

  private static Optional<PackLogo> read(Letterhead.Logo said, FieldPath at, PackFiles files, PackManifest manifest,
      Consumer<Diagnostic> tell) {
    Optional<Double> width = points(said.width()).filter(points -> points >= NARROWEST && points <= WIDEST);
    Optional<Kind> kind = kind(said.file());
    Optional<byte[]> content = files.read(said.file());
    if (width.isEmpty()) {
      tell.accept(error(manifest, "not-a-length", at.field("width"), "'" + said.width() + "' is no width for a picture",
          "write a number and in, cm, mm or pt, such as 1.5in: at least a quarter of an inch, at most 7 inches"));
    }
    if (kind.isEmpty()) {
      tell.accept(error(manifest, "unsupported-image", at.field("file"),
          "'" + said.file() + "' is no PNG and no SVG picture by its name",
          "save it as a picture whose name ends in .png or .svg"));
    }
    if (content.isEmpty()) {
      tell.accept(error(manifest, "missing-file", at.field("file"), "the pack has no file '" + said.file() + "'",
          "put the picture into the pack's folder, and write its path from there"));
    }
    return width.isEmpty() || kind.isEmpty() || content.isEmpty() ? Optional.empty()
        : Optional.of(new PackLogo(kind.get(), plain(said.file(), content.get()), width.get(),
            files.shownAs(said.file()), at, manifest));
  }

  /** A number with a unit that is the same in print everywhere, in points; empty for what is none. */
  static Optional<Double> points(String length) {
    Matcher form = LENGTH.matcher(length);
    return form.matches() ? Optional.of(Double.parseDouble(form.group(1)) * POINTS.get(form.group(2)))
        : Optional.empty();
  }

  private static Optional<Kind> kind(String file) {
    return file.endsWith(".png") ? Optional.of(Kind.PNG)
        : file.endsWith(".svg") ? Optional.of(Kind.SVG) : Optional.empty();
  }

  /** A drawing is text, and the same one whatever line breaks a checkout gave it. */
  static byte[] plain(String file, byte[] content) {
    return kind(file).filter(Kind.SVG::equals).isPresent() ? SourceText.plain(content) : content;
  }

  /** A copy of the file's bytes. */
  @Override
  public byte[] content() {
    return content.clone();
  }

  /**
   * The picture that letters show.
   *
   * @param shape how high it is for its width, as its file says
   * @return the picture; without one where it is too high at the width that the pack gives it, with the complaint
   */
  public Checked<Image> picture(double shape) {
    return width * shape <= HIGHEST ? Checked.of(new Image(kind, content, width, width * shape), List.of())
        : Checked.failed(List.of(error(manifest, "image-too-large", at.field("width"),
            "at this width the picture is more than 3 inches high", "give it a smaller width")));
  }

  private static Diagnostic error(PackManifest manifest, String code, FieldPath at, String message, String hint) {
    return Diagnostic.error(code, at, message, hint).in(manifest.sources());
  }
}
