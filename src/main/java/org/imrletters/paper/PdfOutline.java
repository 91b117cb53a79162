package org.imrletters.paper;

import org.imrletters.letter.Block;
import org.w3c.dom.Element;

/** The outline that a reader shows beside the pages: sections, and below each its disputed items. */
final class PdfOutline {

  private final PdfNodes nodes;
  private final Element outline;
  private Element section;
  private int headings;

  PdfOutline(PdfNodes nodes) {
    this.nodes = nodes;
    this.outline = nodes.element("bookmarks", "");
    this.section = outline;
  }

  Element element() {
    return outline;
  }

  /** Adds a line for this heading and lets it point to the heading's element. */
  void add(Block.Heading heading, Element target) {
    String id = "heading-" + ++headings;
    target.setAttribute("id", id);
    Element line = nodes.element("bookmark", "");
    line.setAttribute("name", heading.title());
    line.setAttribute("href", "#" + id);
    if (heading.level() == 1) {
      section = line;
      outline.appendChild(line);
    } else {
      section.appendChild(line);
    }
  }
}
