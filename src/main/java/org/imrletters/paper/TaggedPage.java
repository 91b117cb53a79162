package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * What one page of a letter is to a reader: its pieces with their tags, and the places that lead elsewhere (ISO 32000-1,
 * 12.5.6.5), each tied to its link's tag.
 *
 * @param page its number, from 0
 * @param spots what the page says of those places so far
 */
record TaggedPage(PdfObjects objects, StructureTree structure, int page, PdfBytes spots) implements PageTags {

  /** Printed as it is seen, as PDF/A-2 asks of every annotation (ISO 19005-2, 6.3.2). */
  private static final int PRINT = 4;

  @Override
  public void begin(StructureElement element, PdfBytes out) {
    out.put("/").put(element.type().structure()).put(" <</MCID ").number(structure.mark(element, page)).put(">> BDC\n");
  }

  @Override
  public void end(PdfBytes out) {
    out.put("EMC\n");
  }

  @Override
  public void frame(DisplayItem.Figure picture, double height) {
    structure.frame(picture, height);
  }

  @Override
  public void link(StructureElement link, double x, double y, double width, TextLine line) {
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

  /** What the page says of places that lead elsewhere; nothing where there are none. */
  String links() {
    return spots.length() == 0 ? "" : spots.put(']').toString();
  }
}
