package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;

/**
 * Prints letters as PDF on US Letter paper: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, tagged for
 * screen readers, with fonts embedded; PDF/A-3a (ISO 19005-3) where a file is attached.
 *
 * <p>Immutable and safe for use by many threads. A letter gives the same bytes on every run, whatever the day, locale,
 * time zone or JDK, as long as the JDK's Deflate is the same. Nothing but the style sheet and the fonts given is read:
 * a style sheet that points to a file or an address gets nothing. The log of openhtmltopdf is turned off.
 */
public final class PdfRenderer {

  private final List<FontFace> faces;
  private final PdfEngine engine;

  private PdfRenderer(String css, List<FontFace> faces) {
    this.faces = faces;
    this.engine = new PdfEngine(css, faces);
  }

  /**
   * A renderer for this style sheet and these fonts.
   *
   * @param css the look of a letter; every {@code font-family} in it must name the family of a font given here, and may
   *     name others
   * @param fonts the fonts, at least one, of which a letter gets the glyphs it needs; words that the style sheet leads
   *     nowhere go to the family of the first
   * @throws IllegalArgumentException when no font is given
   * @throws UncheckedIOException when a font cannot be read
   */
  public static PdfRenderer of(String css, List<FontFile> fonts) {
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("a letter needs a font");
    }
    return new PdfRenderer(css, fonts.stream().map(FontFace::parse).toList());
  }

  /**
   * The characters that cannot be printed as they are written, with the words they stand in, in reading order. Those of
   * the title, the organization and the footer come last.
   */
  public List<Unprintable> unprintable(Letter letter) {
    FontCoverage coverage = new FontCoverage(faces);
    return Stream.concat(PdfWords.of(letter.blocks()), PdfWords.around(letter)).flatMap(coverage::missing).toList();
  }

  /** The letter as a PDF file that carries nothing else, on the terms of {@link #render(Letter, Imprint)}. */
  public byte[] render(Letter letter) {
    return render(letter, Imprint.NONE);
  }

  /**
   * The letter as a PDF file.
   *
   * @param imprint what the file carries besides the letter's words
   * @throws UnprintableException when a character cannot be printed as it is written; nothing is printed in its stead
   * @throws StyleException when the style sheet leads words to a font that was not given, spreads the letter over
   *     hundreds of pages, or cannot be followed at all
   */
  public byte[] render(Letter letter, Imprint imprint) {
    List<Unprintable> unprintable = Stream.concat(
        unprintable(letter).stream(),
        imprint.mark().stream().flatMap(new FontCoverage(faces)::missing)).toList();
    if (!unprintable.isEmpty()) {
      throw new UnprintableException(unprintable);
    }
    try (PDDocument paper = new PDDocument()) {
      engine.layOut(letter, paper);
      PdfTags.prune(paper);
      PdfColors.write(paper);
      if (imprint.mark().isPresent()) {
        PdfMark.write(imprint.mark().get(), faces.get(0), paper);
      }
      PdfMetadata.write(letter, imprint, paper);
      if (imprint.caseFile().isPresent()) {
        PdfAttachment.write(imprint.caseFile().get(), letter.date(), paper);
      }
      PdfIdentity.write(paper);
      return save(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] save(PDDocument paper) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    paper.save(file);
    return file.toByteArray();
  }
}
