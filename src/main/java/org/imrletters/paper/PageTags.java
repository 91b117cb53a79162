package org.imrletters.paper;

import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.pdf.PdfBytes;

/** Tells a reader what each piece of one page is; as it stands, nothing. */
interface PageTags {

  /** For pages that are printed, and read on paper alone. */
  PageTags NONE = new PageTags() {
  };

  /** Begins the next piece, which is one of this element. */
  default void begin(StructureElement element, PdfBytes out) {}

  /** Ends the piece. */
  default void end(PdfBytes out) {}

  /** Says where a picture is seen, on a page of this height. */
  default void frame(DisplayItem.Figure picture, double height) {}

  /** Lets the words of a link on one line be followed; they begin at this place, from the page's lower left corner. */
  default void link(StructureElement link, double x, double y, double width, TextLine line) {}
}
