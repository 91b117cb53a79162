package org.imrletters.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a file says of itself and how it is built. */
final class PdfFile {

  private PdfFile() {}

  interface Reading<T> {
    T of(PDDocument file) throws IOException;
  }

  static <T> T read(byte[] pdf, Reading<T> reading) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return reading.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] id(byte[] pdf) {
    return read(pdf, file -> ((COSString) file.getDocument().getDocumentID().get(0)).getBytes());
  }

  static String xmp(byte[] pdf) {
    return read(pdf, file -> {
      try (var in = file.getDocumentCatalog().getMetadata().createInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    });
  }

  /** The tag tree, each tag with its children in brackets, such as {@code L[LI[Lbl LBody]]}; spans say nothing and are left out. */
  static String tags(byte[] pdf) {
    return read(pdf, file -> tags(file.getDocumentCatalog().getStructureTreeRoot()));
  }

  private static String tags(PDStructureNode node) {
    List<String> tags = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String below = tags(element);
        tags.add(element.getStructureType().equals("Span") ? below
            : element.getStructureType() + (below.isEmpty() ? "" : "[" + below + "]"));
      }
    }
    return tags.stream().filter(tag -> !tag.isEmpty()).collect(Collectors.joining(" "));
  }

  /** The words of the first page that are marked as artifacts. */
  static String furniture(byte[] pdf) {
    return read(pdf, file -> {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(file.getPage(0));
      return extractor.getMarkedContents()
          .stream()
          .filter(part -> part.getTag().equals("Artifact"))
          .map(PdfFile::words)
          .collect(Collectors.joining());
    });
  }

  private static String words(PDMarkedContent part) {
    return part.getContents()
        .stream()
        .filter(TextPosition.class::isInstance)
        .map(glyph -> ((TextPosition) glyph).getUnicode())
        .collect(Collectors.joining());
  }

  /** The outline's lines, each with the lines below it in brackets. */
  static String outline(byte[] pdf) {
    return read(pdf, file -> outline(file.getDocumentCatalog().getDocumentOutline()));
  }

  private static String outline(PDOutlineNode node) {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      String below = outline(item);
      lines.add(item.getTitle() + (below.isEmpty() ? "" : "[" + below + "]"));
    }
    return String.join(" | ", lines);
  }
}
