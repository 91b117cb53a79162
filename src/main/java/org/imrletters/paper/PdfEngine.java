package org.imrletters.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.letter.Letter;

/** Lays letters out on pages under one style sheet, tagged, and cut off from files and addresses. */
final class PdfEngine {

  private static final String FOOT = resource("foot.css");
  private static final String PAPER = resource("paper.css");

  static {
    // It speaks of every step on the console otherwise.
    XRLog.setLoggingEnabled(false);
  }

  private final List<String> styleSheets;
  private final List<FontFace> faces;

  PdfEngine(String css, List<FontFace> faces) {
    this.styleSheets = List.of(FOOT, PAPER, base(faces.get(0).family()), css);
    this.faces = faces;
  }

  void layOut(Letter letter, PDDocument paper) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .usePDDocument(paper)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useUnicodeLineBreaker(new PdfLineBreaker())
        .usePageSupplier(new CountedPages())
        .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
        .withW3cDocument(PdfPage.of(letter, styleSheets), "");
    faces.forEach(face -> face.offer(builder, paper));
    apart(builder);
  }

  /** Lets the page layout find the JDK's own XML tools, and not search an application's class path for others. */
  private static void apart(PdfRendererBuilder builder) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      FontGuard.watch(renderer);
      renderer.createPDFWithoutClosing();
    } catch (StyleException known) {
      throw known;
    } catch (RuntimeException | StackOverflowError stumbled) {
      throw new StyleException("style-failed", "the letter cannot be laid out under the style sheet");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static String base(String family) {
    String quoted = "\"" + family.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return "@page { font-family: " + quoted + "; } html { font-family: " + quoted + "; }";
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PdfEngine.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
