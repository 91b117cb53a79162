package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.Once;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.UnprintableException.Unprintable;
import org.imrletters.paper.docx.DocxFile;
import org.imrletters.paper.style.LargePrint;
import org.imrletters.paper.style.StyleSheet;
import org.jspecify.annotations.Nullable;

/**
 * Prints letters as PDF on US Letter paper: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, tagged for
 * screen readers, with fonts embedded; PDF/A-3a (ISO 19005-3) where a file is attached.
 *
 * <p>Immutable and safe for use by many threads. A letter gives the same bytes on every run, whatever the day, locale,
 * time zone or JDK, as long as the JDK's Deflate is the same. Letters are laid out by this library, or, where that is
 * asked for, by openhtmltopdf, which prints more of CSS and takes longer. Nothing but the style sheet and the fonts
 * given is read: a style sheet that points to a file or an address gets nothing. The log of openhtmltopdf is turned
 * off.
 */
public final class PdfRenderer {

  private static final String READABLE = "each word of a letter stands on its page, in 6 points or more, and in a color with"
      + " a contrast of 3:1 or more (WCAG 2.1, 1.4.3)";

  private static final String DECLARATION = "(?<=[{;\\s])[-a-zA-Z]+\\s*:[^;{}]*(?=[;}])";

  /** Each means to lay the letter out anew. */
  private static final int MOST_TRIED = 60;

  private static final int MOST_HIDING = 10;

  private final String css;
  private final Function<String, Route> routes;
  private final Route route;
  private final List<FontFace> faces;
  private final Once<PdfRenderer> large;

  /** For what a browser is told, which follows more of CSS than pages of this library do. */
  private final Once<StyleSheet> inBrowsers;

  private PdfRenderer(String css, Function<String, Route> routes, List<FontFace> faces) {
    this.css = css;
    this.routes = routes;
    this.route = routes.apply(css);
    this.faces = faces;
    this.large = new Once<>(() -> new PdfRenderer(LargePrint.of(css), routes, faces));
    this.inBrowsers = new Once<>(() -> StyleSheet.of(faces.get(0).family(), css, unprinted -> {}));
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
    return of(css, fonts, (sheet, faces) -> new OwnLayout(() -> style(faces.get(0).family(), sheet), faces));
  }

  /**
   * A renderer with the page layout of openhtmltopdf, which follows nearly all of CSS, for this style sheet and these
   * fonts; on the terms of {@link #of}, whatever the style sheet says.
   *
   * @throws IllegalArgumentException when no font is given
   */
  public static PdfRenderer openhtmltopdf(String css, List<FontFile> fonts) {
    return of(css, fonts, (sheet, faces) -> new PdfEngine(faces.get(0).family(), sheet, faces));
  }

  /** The same in large print, on the terms of {@link LargePrint}; made once. */
  public PdfRenderer largePrint() {
    return large.get();
  }

  private static StyleSheet style(String family, String css) {
    return StyleSheet.of(family, css, mistake -> {
      throw new StyleException(mistake.code(), mistake.message());
    });
  }

  private static PdfRenderer of(String css, List<FontFile> fonts, BiFunction<String, List<FontFace>, Route> layout) {
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("a letter needs a font");
    }
    List<FontFace> faces = fonts.stream().map(FontFace::of).toList();
    return new PdfRenderer(css, sheet -> layout.apply(sheet, faces), faces);
  }

  /** Which characters can be printed. */
  public FontCoverage coverage() {
    return route.coverage();
  }

  /**
   * The look of a letter in a browser, which prints it as it stands on paper: with what its words need of the fonts that
   * travel with a pack, its lines at the head and the foot of pages, and its address in the window of the envelope.
   *
   * @throws StyleException when a font is damaged
   */
  public String browserCss(Letter letter) {
    return css + WebFonts.rules(letter, css, faces) + BrowserPage.rules(letter, inBrowsers.get(), faces);
  }

  /**
   * The letter as a PDF file.
   *
   * @param imprint what the file carries besides the letter's words
   * @throws UnprintableException when a character cannot be printed as it is written; nothing is printed for it
   * @throws StyleException when the style sheet says something that is not printed, leads words to a font that was not
   *     given or is damaged, spreads the letter over hundreds of pages, hides words of it, or cannot be followed at all
   */
  public PrintedFile print(Letter letter, Imprint imprint) {
    mustPrint(letter, imprint);
    return carrying(route.print(letter, imprint), letter, imprint);
  }

  /**
   * Adds the letter to a file of many, on the same terms.
   *
   * @param piece what it is called there
   */
  public void add(Letter letter, String piece, SheetFile file) {
    mustPrint(letter, Imprint.NONE);
    route.print(letter, piece, file);
  }

  private void mustPrint(Letter letter, Imprint imprint) {
    List<Unprintable> unprintable = unprintable(letter, imprint);
    if (!unprintable.isEmpty()) {
      throw new UnprintableException(unprintable);
    }
  }

  /**
   * The letter as a DOCX file for those who must edit it, with the looks of the style sheet, whichever layout prints it.
   *
   * @param mark the word at the head of each page that tells it from a letter
   * @throws StyleException when the style sheet says something that the library's own page layout does not print
   */
  public byte[] docx(Letter letter, Imprint imprint, String mark) {
    return DocxFile.bytes(letter, style(faces.get(0).family(), css), new FontShelf(faces), mark,
        PdfMetadata.producer(imprint));
  }

  /** Puts into a finished file what it carries besides its words, if anything: the case file, the mark on its pages. */
  private PrintedFile carrying(PrintedFile pdf, Letter letter, Imprint imprint) {
    if (imprint.caseFile().isEmpty() && imprint.mark().isEmpty()) {
      return pdf;
    }
    try (PDDocument paper = Loader.loadPDF(pdf.bytes())) {
      if (imprint.mark().isPresent()) {
        PdfMark.write(imprint.mark().get(), faces, paper);
      }
      if (imprint.caseFile().isPresent()) {
        PdfAttachment.write(imprint.caseFile().get(), letter.date(), paper);
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      paper.save(file);
      return new PrintedFile(file.toByteArray(), pdf.pages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The declarations of the style sheet that hide words of a letter: without them all can be read, or more. They are
   * found by trying, so that whatever hides words is found.
   *
   * @param file what complaints call the style sheet
   */
  public List<Diagnostic> hiding(Letter letter, String file) {
    List<Diagnostic> found = new ArrayList<>();
    Pattern declaration = Pattern.compile(DECLARATION);
    Tried told = tried(css, letter);
    for (String left = css; told.hidden > 0 && found.size() < MOST_HIDING;) {
      Tried least = told;
      for (MatchResult each : declaration.matcher(left).results().limit(MOST_TRIED).toList()) {
        String without = left.substring(0, each.start()) + " ".repeat(each.group().length())
            + left.substring(each.end());
        Tried tried = tried(without, letter);
        least = tried.isBetterThan(least, told) ? tried.by(each) : least;
      }
      MatchResult by = least.by;
      Location place = by == null ? Location.ofFile(file) : Location.in(file, css, by.start(), by.group().length());
      found.add(Diagnostic.error("hidden-words", FieldPath.ROOT, told.message, READABLE).in(place));
      left = least.css;
      told = by == null ? new Tried(left, 0, "", null) : least;
    }
    return found.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  private Tried tried(String sheet, Letter letter) {
    try {
      routes.apply(sheet).print(letter, Imprint.NONE);
      return new Tried(sheet, 0, "", null);
    } catch (StyleException wrong) {
      return new Tried(sheet, wrong.hidden() == 0 ? Integer.MAX_VALUE : wrong.hidden(), wrong.getMessage(), null);
    }
  }

  /** What came of printing under a style sheet: how many characters cannot be read, and which declaration it lacks. */
  private record Tried(String css, int hidden, String message, @Nullable MatchResult by) {
    /** First of all, what was told is to be told no more. */
    boolean isBetterThan(Tried other, Tried told) {
      return hidden < told.hidden && cost(told) < other.cost(told);
    }

    private long cost(Tried told) {
      return (long) hidden + (message.equals(told.message) ? told.hidden : 0);
    }

    Tried by(MatchResult declaration) {
      return new Tried(css, hidden, message, declaration);
    }
  }

  /** In reading order; those of the title, the organization, the running head, the footer and the mark come last. */
  List<Unprintable> unprintable(Letter letter, Imprint imprint) {
    return Stream.of(PdfWords.of(letter.blocks()), PdfWords.around(letter), imprint.mark().stream())
        .flatMap(Function.identity())
        .flatMap(coverage()::missing)
        .toList();
  }

  /**
   * A letter as a PDF file.
   *
   * @param bytes the file; nobody may change them
   * @param pages how many pages it has
   */
  public record PrintedFile(byte[] bytes, int pages) {}

  /** A page layout: what makes pages in a file of a letter. */
  interface Route {

    /** Which characters it can print. */
    FontCoverage coverage();

    /**
     * The letter as a PDF file that says of itself what the imprint does; what that carries is put in afterwards.
     *
     * @throws StyleException when the letter cannot be laid out under its style sheet
     */
    PrintedFile print(Letter letter, Imprint imprint);

    /**
     * Adds the letter to a file of many.
     *
     * @param piece what it is called there
     * @throws StyleException on the same terms, or when this layout or the letter is not for such files
     */
    void print(Letter letter, String piece, SheetFile file);
  }
}
