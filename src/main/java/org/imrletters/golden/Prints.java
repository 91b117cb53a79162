package org.imrletters.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.PrintableLetter;
import org.imrletters.proof.Picture;
import org.imrletters.proof.PrintedPdf;

/** What a letter prints of each facet: a content for each page, or for the whole. */
final class Prints {

  /** Dots an inch, as on screens; a comma is two dots wide. Half an inch is no fraction of a dot. */
  private static final int FINENESS = 96;

  private Prints() {}

  static Map<Facet, List<Content>> of(PrintableLetter letter, Set<Facet> facets) throws IOException {
    Map<Facet, List<Content>> prints = new LinkedHashMap<>();
    byte[] paper = facets.stream().anyMatch(Facet::isOfPaper) ? letter.pdf() : new byte[0];
    for (Facet facet : facets) {
      prints.put(facet, switch (facet) {
        case TEXT -> List.of(new Content.Words(letter.text()));
        case HTML -> List.of(new Content.Words(letter.html()));
        case PDF_BYTES -> List.of(new Content.Bytes(paper));
        default -> readBack(facet, paper);
      });
    }
    return prints;
  }

  private static List<Content> readBack(Facet facet, byte[] paper) throws IOException {
    try (PrintedPdf pdf = PrintedPdf.open(paper)) {
      return switch (facet) {
        case PDF_WORDS -> List.of(new Content.Words(pdf.words()));
        case PDF_TAGS -> List.of(new Content.Words(pdf.tags()));
        case PDF_METADATA -> List.of(new Content.Words(pdf.metadata()));
        default -> pages(pdf.pictures(FINENESS));
      };
    }
  }

  private static List<Content> pages(List<Picture> pictures) {
    List<Content> pages = new ArrayList<>();
    pictures.forEach(picture -> pages.add(new Content.Page(picture)));
    return pages;
  }
}
