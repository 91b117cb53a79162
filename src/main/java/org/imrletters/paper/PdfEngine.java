package org.imrletters.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.imrletters.file.Bundled;
import org.imrletters.file.FileWork;
import org.imrletters.file.RecentlyUsed;
import org.imrletters.file.Sha256;
import org.imrletters.letter.Image;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.PdfRenderer.PrintedFile;
import org.imrletters.paper.PdfRenderer.Route;
import org.imrletters.paper.style.StyleSheet;

/** The page layout of openhtmltopdf, which follows nearly all of CSS, tagged and cut off from files and addresses. */
record PdfEngine(List<String> styleSheets, List<FontFace> faces, FontFamilies families,
    RecentlyUsed<Image, String> pictures) implements Route {

  private static final String FOOT = Bundled.text(PdfEngine.class, "foot.css");

  /** What paper needs whatever the pack says. */
  private static final String PAPER = Bundled.text(PdfEngine.class, "style/" + StyleSheet.PAPER);

  private static final Set<String> MAY_BE_EMPTY = Set.of("THead", "TFoot");
  private static final Set<String> MAY_HOLD_TABLES = Set.of("Document", "Div", "Sect", "BlockQuote", "L", "LI", "LBody",
      "Table");

  private static final Map<String, String> DOTS = Map.of("Disc", "\u2022", "Circle", "\u25e6", "Square", "\u25aa");

  // The library has one log for a whole program, which is left as it was found.
  private static int printing;
  private static boolean logged;

  /**
   * For a pack's style sheet.
   *
   * @param family the font family of words that the style sheet leads nowhere
   */
  PdfEngine(String family, String css, List<FontFace> faces) {
    this(List.of(FOOT, PAPER, base(family), css), faces, new FontFamilies(faces),
        new RecentlyUsed<>(OwnLayout.PICTURES));
  }

  private static String base(String family) {
    String quoted = "\"" + family.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return "@page { font-family: " + quoted + "; } html { font-family: " + quoted + "; }";
  }

  @Override
  public FontCoverage coverage() {
    return new FontCoverage(families::print);
  }

  @Override
  public PrintedFile print(Letter letter, Imprint imprint) {
    hush();
    try (PDDocument paper = new PDDocument()) {
      layOut(letter, paper);
      amend(paper.getDocumentCatalog().getStructureTreeRoot(), "");
      PdfColors.write(paper);
      PdfMetadata.write(letter, imprint, paper);
      identify(paper);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      paper.save(file);
      DrawnWords.check(file.toByteArray(), letter);
      return new PrintedFile(file.toByteArray(), paper.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unhush();
    }
  }

  @Override
  public void print(Letter letter, String piece, SheetFile file) {
    throw new StyleException("print-file-not-served", "openhtmltopdf writes no files of many letters");
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
        .withW3cDocument(PdfPage.of(letter, styleSheets, image -> pictures.get(image, Picture::address)), "");
    faces.forEach(face -> builder.useFont(offered(face, paper), face.family(), face.file().weight(),
        face.file().italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true));
    apart(builder, letter);
  }

  /** A face on this paper, which gets just the glyphs that are used. */
  private static PDFontSupplier offered(FontFace face, PDDocument paper) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return FileWork.done(() -> PDType0Font.load(paper, face.program().font(), true));
      }
    };
  }

  /**
   * Takes out the tags that the page layout adds and a letter has no words for: each table's empty head and foot. And says
   * what the dots are that it draws before points.
   *
   * @param dot before the points of the list around; empty where something else stands there
   */
  private static void amend(PDStructureNode node, String dot) {
    for (Object kid : node.getKids()) {
      String type = kid instanceof PDStructureElement element ? element.getStructureType() : "";
      if (MAY_HOLD_TABLES.contains(type)) {
        COSDictionary said = ((PDStructureElement) kid).getCOSObject().getCOSDictionary(COSName.A);
        amend((PDStructureElement) kid,
            type.equals("L") && said != null ? DOTS.getOrDefault(said.getNameAsString("ListNumbering"), "") : dot);
      } else if (MAY_BE_EMPTY.contains(type) && ((PDStructureElement) kid).getKids().isEmpty()) {
        node.removeKid((PDStructureElement) kid);
      } else if (type.equals("Lbl") && !dot.isEmpty()) {
        ((PDStructureElement) kid).setActualText(dot);
      }
    }
  }

  /** Gives a file its ID (ISO 32000-1, 14.4) from what it says: the same letter has the same, another has another. */
  private static void identify(PDDocument paper) throws IOException {
    MessageDigest digest = Sha256.begun();
    try (InputStream metadata = paper.getDocumentCatalog().getMetadata().createInputStream()) {
      digest.update(metadata.readAllBytes());
    }
    for (PDPage page : paper.getPages()) {
      try (InputStream content = page.getContents()) {
        digest.update(content.readAllBytes());
      }
    }
    paper.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
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
