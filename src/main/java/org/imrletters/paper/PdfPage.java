package org.imrletters.paper;

import java.util.List;
import java.util.function.Function;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Footer;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A letter as the document that the page layout reads. It is built node by node: no text of a letter is ever parsed as
 * markup or as a style sheet.
 */
final class PdfPage {

  private final PdfNodes nodes = new PdfNodes();
  private final PdfBlocks blocks;
  /** What a reader shows beside the pages: sections, and below each its disputed items. */
  private final Element outline = nodes.element("bookmarks", "");
  private Element bookmark = outline;
  private int headings;

  private PdfPage(Function<Image, String> pictures) {
    this.blocks = new PdfBlocks(nodes, pictures);
  }

  /**
   * The document of a letter.
   *
   * @param styleSheets its style sheets, of which a later one wins
   * @param pictures the address of a picture: what it consists of
   */
  static Document of(Letter letter, List<String> styleSheets, Function<Image, String> pictures) {
    PdfPage page = new PdfPage(pictures);
    Element body = page.body(letter);
    Element html = page.nodes.element(ElementType.LETTER, page.head(letter, styleSheets), body);
    html.setAttribute("lang", letter.language());
    page.nodes.document().appendChild(html);
    return page.nodes.document();
  }

  private Element head(Letter letter, List<String> styleSheets) {
    Element head = nodes.element("head", "", nodes.element("title", "", nodes.text(letter.title())));
    styleSheets.forEach(sheet -> head.appendChild(nodes.element("style", "", nodes.text(sheet))));
    head.appendChild(outline);
    return head;
  }

  private Element body(Letter letter) {
    Element body = nodes.element(ElementType.BODY);
    furniture("footer", letter.footer().left(), letter.footer().right(), body);
    furniture("header", letter.head().left(), letter.head().right(), body);
    body.appendChild(
        nodes.element(ElementType.MAIN, letter.sections().stream().map(this::section).toArray(Element[]::new)));
    return body;
  }

  private Element section(Section section) {
    Element element = nodes.element(ElementType.SECTION.tag(), section.name());
    for (Block block : section.blocks()) {
      Element child = block.accept(blocks);
      if (block instanceof Block.Heading heading) {
        bookmark(heading, child);
      }
      element.appendChild(child);
    }
    return element;
  }

  /** Adds a line to the outline that points to the heading's element. */
  private void bookmark(Block.Heading heading, Element target) {
    String id = "heading-" + ++headings;
    target.setAttribute("id", id);
    Element line = nodes.element("bookmark", "");
    line.setAttribute("name", heading.title());
    line.setAttribute("href", "#" + id);
    bookmark = heading.level() == 1 ? line : bookmark;
    (heading.level() == 1 ? outline : bookmark).appendChild(line);
  }

  private void furniture(String name, String left, String right, Element body) {
    if (!left.isEmpty()) {
      body.appendChild(counted(name + "-left", left));
    }
    if (!right.isEmpty()) {
      body.appendChild(counted(name + "-right", right));
    }
  }

  private Element counted(String style, String text) {
    Element element = nodes.element(ElementType.MARGIN_LINE.tag(), style);
    for (String part : text.split("(?=\\{pages?})|(?<=\\{pages?})")) {
      switch (part) {
        case Footer.PAGE -> element.appendChild(nodes.element(ElementType.PAGE_NUMBER.tag(), "page"));
        case Footer.PAGES -> element.appendChild(nodes.element(ElementType.PAGE_NUMBER.tag(), "pages"));
        default -> element.appendChild(nodes.text(part));
      }
    }
    return element;
  }
}
