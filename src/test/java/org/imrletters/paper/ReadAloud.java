package org.imrletters.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader says of a file: what its tags hold, one behind the other, parted by nothing but the blanks in it
 * and the ends of blocks. Where words stand on the pages has no say in it. It is PDFBox that reads, and no code of ours.
 */
public final class ReadAloud {

  private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Em", "Strong");

  private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();
  private final StringBuilder said = new StringBuilder();
  private final boolean marks;

  private ReadAloud(boolean marks) {
    this.marks = marks;
  }

  /** The words of a letter. */
  public static List<String> words(byte[] pdf) {
    return said(pdf, false);
  }

  /** The words with what stands before the points of lists. */
  public static List<String> wordsWithMarks(byte[] pdf) {
    return said(pdf, true);
  }

  private static List<String> said(byte[] pdf, boolean marks) {
    ReadAloud reader = new ReadAloud(marks);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        PDFMarkedContentExtractor pieces = new PDFMarkedContentExtractor();
        pieces.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        pieces.getMarkedContents().forEach(piece -> texts.merge(piece.getMCID(), text(piece), String::concat));
        reader.pages.put(page.getCOSObject(), texts);
      }
      reader.say(file.getDocumentCatalog().getStructureTreeRoot(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String words = reader.said.toString().strip();
    return words.isEmpty() ? List.of() : List.of(words.split("[\\s\\u00a0]+"));
  }

  private static String text(PDMarkedContent piece) {
    if (piece.getActualText() != null) {
      return piece.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : piece.getContents()) {
      text.append(part instanceof TextPosition glyph ? glyph.getUnicode()
          : part instanceof PDMarkedContent inner ? text(inner) : "");
    }
    return text.toString();
  }

  private void say(PDStructureNode node, PDPage around) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDPage page = element.getPage() == null ? around : element.getPage();
        if (marks || !element.getStructureType().equals("Lbl")) {
          element(element, page);
        }
      } else if (kid instanceof PDMarkedContentReference piece) {
        PDPage page = piece.getPage() == null ? around : piece.getPage();
        said.append(pages.get(page.getCOSObject()).getOrDefault(piece.getMCID(), ""));
      } else if (kid instanceof Integer number) {
        said.append(pages.get(around.getCOSObject()).getOrDefault(number, ""));
      }
    }
  }

  private void element(PDStructureElement element, PDPage page) {
    String end = INLINE.contains(element.getStructureType()) ? "" : "\n";
    said.append(end);
    if (element.getActualText() == null) {
      say(element, page);
    } else {
      said.append(element.getActualText());
    }
    said.append(end);
  }
}
