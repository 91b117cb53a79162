package org.imrletters.paper;

import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Takes out the tags that the page layout adds and a letter has no words for: each table's empty head and foot. */
final class PdfTags {

  private static final Set<String> MAY_BE_EMPTY = Set.of("THead", "TFoot");
  private static final Set<String> MAY_HOLD_TABLES = Set.of("Document", "Div", "Sect", "BlockQuote", "L", "LI", "LBody",
      "Table");

  private PdfTags() {}

  static void prune(PDDocument paper) {
    prune(paper.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void prune(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        prune(node, element);
      }
    }
  }

  private static void prune(PDStructureNode parent, PDStructureElement element) {
    String tag = element.getStructureType();
    if (MAY_HOLD_TABLES.contains(tag)) {
      prune(element);
    } else if (MAY_BE_EMPTY.contains(tag) && element.getKids().isEmpty()) {
      parent.removeKid(element);
    }
  }
}
