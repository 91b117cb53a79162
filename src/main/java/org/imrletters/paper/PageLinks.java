package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** The places of one page that lead elsewhere (ISO 32000-1, 12.5.6.5), each tied to its link's tag. */
record PageLinks(PdfObjects objects, StructureTree structure, PdfBytes spots) {

  /** Printed as it is seen, as PDF/A-2 asks of every annotation (ISO 19005-2, 6.3.2). */
  private static final int PRINT = 4;

  /**
   * Lets the words of a link on one line be followed.
   *
   * @param page its number, from 0
   * @param x where they begin
   * @param y where they stand, from the page's lower edge
   */
  void add(StructureElement link, int page, double x, double y, double width, TextLine line) {
    int spot = objects.reserve();
    int number = structure.spot(link, page, spot);
    objects.begin(spot)
        .put("<</Type/Annot/Subtype/Link/F ")
        .number(PRINT)
        .put("/Border[0 0 0]/Rect[")
        .points(x, y - line.below(), x + width, y + line.above())
        .put(" ]/Contents")
        .text(link.said())
        .put("/A<</S/URI/URI")
        .hex(link.said().getBytes(StandardCharsets.US_ASCII))
        .put(">>/StructParent ")
        .number(number)
        .put(">>");
    spots.put(spots.length() == 0 ? "/Annots[@" : " @", spot);
  }

  /** What a page says of them; nothing where there are none. */
  String entry() {
    return spots.length() == 0 ? "" : spots.put(']').toString();
  }
}
