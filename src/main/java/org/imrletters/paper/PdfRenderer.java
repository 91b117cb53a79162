package org.imrletters.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.style.StyleSheet;

/**
 * Prints letters as PDF on US Letter paper: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, tagged for
 * screen readers, with fonts embedded; PDF/A-3a (ISO 19005-3) where a file is attached.
 *
 * <p>Immutable and safe for use by many threads. A letter gives the same bytes on every run, whatever the day, locale,
 * time zone or JDK, as long as the JDK's Deflate is the same. Letters are laid out by this library, or, where that is
 * asked for, by openhtmltopdf, which prints more of CSS and takes longer. Nothing but the style sheet and the fonts given
 * is read: a style sheet that points to a file or an address gets nothing. The log of openhtmltopdf is turned off.
 */
public final class PdfRenderer {

  private final Route route;
  private final List<FontFace> faces;

  private PdfRenderer(Route route, List<FontFace> faces) {
    this.route = route;
    this.faces = faces;
  }

  /**
   * A renderer with the page layout of this library, for this style sheet and these fonts.
   *
   * @param css the look of a letter; every {@code font-family} in it must name the family of a font given here, and may
   *     name others
   * @param fonts the fonts, at least one, of which a letter gets the glyphs it needs; words that the style sheet leads
   *     nowhere go to the family of the first
   * @throws IllegalArgumentException when no font is given
   */
  public static PdfRenderer of(String css, List<FontFile> fonts) {
    List<FontFace> faces = faces(fonts);
    return new PdfRenderer(new OwnLayout(() -> style(faces.get(0).family(), css), faces), faces);
  }

  /**
   * A renderer with the page layout of openhtmltopdf, which follows nearly all of CSS, for this style sheet and these
   * fonts; on the terms of {@link #of}, whatever the style sheet says.
   *
   * @throws IllegalArgumentException when no font is given
   */
  public static PdfRenderer openhtmltopdf(String css, List<FontFile> fonts) {
    List<FontFace> faces = faces(fonts);
    return new PdfRenderer(new PdfEngine(PaperStyle.sheets(faces.get(0).family(), css), faces), faces);
  }

  private static StyleSheet style(String family, String css) {
    return StyleSheet.of(family, css, mistake -> {
      throw new StyleException(mistake.code(), mistake.message());
    });
  }

  private static List<FontFace> faces(List<FontFile> fonts) {
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("a letter needs a font");
    }
    return fonts.stream().map(FontFace::new).toList();
  }

  /** Which characters can be printed. */
  public FontCoverage coverage() {
    return route.coverage();
  }

  /** The letter as a PDF file that carries nothing else, on the terms of {@link #render(Letter, Imprint)}. */
  public byte[] render(Letter letter) {
    return render(letter, Imprint.NONE);
  }

  /**
   * Rules that give a letter in a browser the fonts that it has on paper: those which travel with a pack, and of them what
   * its words need.
   *
   * @param css the style sheet that they are for
   * @throws StyleException when a font is damaged
   */
  public String webFonts(Letter letter, String css) {
    return WebFonts.rules(letter, css, faces);
  }

  /**
   * The letter as a PDF file.
   *
   * @param imprint what the file carries besides the letter's words
   * @throws UnprintableException when a character cannot be printed as it is written; nothing is printed for it
   * @throws StyleException when the style sheet says something that is not printed, leads words to a font that was not
   *     given or is damaged, spreads the letter over hundreds of pages, or cannot be followed at all
   */
  public byte[] render(Letter letter, Imprint imprint) {
    List<Unprintable> unprintable = unprintable(letter, imprint);
    if (!unprintable.isEmpty()) {
      throw new UnprintableException(unprintable);
    }
    return Carried.in(route.print(letter, imprint), letter, imprint, faces);
  }

  /** In reading order; those of the title, the organization, the running head, the footer and the mark come last. */
  List<Unprintable> unprintable(Letter letter, Imprint imprint) {
    return Stream.of(PdfWords.of(letter.blocks()), PdfWords.around(letter), imprint.mark().stream())
        .flatMap(Function.identity())
        .flatMap(coverage()::missing)
        .toList();
  }
}
