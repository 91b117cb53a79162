package org.imrletters.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.imrletters.letter.Image;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;

/** The page layout of openhtmltopdf, which follows nearly all of CSS, tagged and cut off from files and addresses. */
final class PdfEngine implements Route {

  /** A pack has one, as a rule. */
  private static final int PICTURES = 4;

  private static final String FOOT = PaperStyle.resource("foot.css");

  // The library has one log for a whole program, which is left as it was found.
  private static int printing;
  private static boolean logged;

  private final List<String> styleSheets;
  private final List<FontFace> faces;
  private final FontFamilies families;
  private final RecentlyUsed<Image, String> pictures = new RecentlyUsed<>(PICTURES);

  PdfEngine(List<String> styleSheets, List<FontFace> faces) {
    this.styleSheets = Stream.concat(Stream.of(FOOT), styleSheets.stream()).toList();
    this.faces = faces;
    this.families = new FontFamilies(faces);
  }

  @Override
  public FontCoverage coverage() {
    return new FontCoverage(families::print);
  }

  @Override
  public byte[] print(Letter letter, Imprint imprint) {
    hush();
    try (PDDocument paper = new PDDocument()) {
      layOut(letter, paper);
      PdfTags.prune(paper);
      PdfColors.write(paper);
      PdfMetadata.write(letter, imprint, paper);
      PdfIdentity.write(paper);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      paper.save(file);
      DrawnWords.check(file.toByteArray(), letter);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unhush();
    }
  }

  /** It speaks of every step on the console otherwise. */
  private static synchronized void hush() {
    if (printing++ == 0) {
      XRLog.listRegisteredLoggers(); // before which it does not know whether it speaks
      logged = XRLog.isLoggingEnabled();
      XRLog.setLoggingEnabled(false);
    }
  }

  private static synchronized void unhush() {
    if (--printing == 0) {
      XRLog.setLoggingEnabled(logged);
    }
  }

  private void layOut(Letter letter, PDDocument paper) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(paper)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useUnicodeLineBreaker(new PdfLineBreaker())
        .usePageSupplier(new CountedPages())
        .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
        .withW3cDocument(PdfPage.of(letter, styleSheets, image -> pictures.get(image, PicturePage::address)), "");
    faces.forEach(face -> OfferedFont.offer(face, builder, paper));
    apart(builder, letter);
  }

  /** Lets the page layout find the JDK's own XML tools, and not search an application's class path for others. */
  private void apart(PdfRendererBuilder builder, Letter letter) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      FontGuard.watch(renderer, families, PdfWords.characters(letter));
      renderer.createPDFWithoutClosing();
    } catch (StyleException known) {
      throw known;
    } catch (RuntimeException | StackOverflowError stumbled) {
      throw new StyleException("style-failed", "the letter cannot be laid out under the style sheet");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Hands out the pages of one letter, and no more than a letter may have. */
  static final class CountedPages implements PageSupplier {

    private int given;

    @Override
    public PDPage requestPage(PDDocument paper, float width, float height, int number, int shadow) {
      if (++given > StyleException.MOST_PAGES) {
        throw StyleException.tooManyPages();
      }
      PDPage page = new PDPage(new PDRectangle(width, height));
      paper.addPage(page);
      return page;
    }
  }
}
