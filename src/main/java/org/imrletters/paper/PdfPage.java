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
  private final PdfOutline outline = new PdfOutline(nodes);

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
    Element html = page.nodes.element(ElementType.LETTER, "");
    html.setAttribute("lang", letter.language());
    html.appendChild(page.head(letter, styleSheets));
    html.appendChild(body);
    page.nodes.document().appendChild(html);
    return page.nodes.document();
  }

  private Element head(Letter letter, List<String> styleSheets) {
    Element head = nodes.element("head", "");
    head.appendChild(nodes.text("title", "", letter.title()));
    styleSheets.forEach(sheet -> head.appendChild(nodes.text("style", "", sheet)));
    head.appendChild(outline.element());
    return head;
  }

  private Element body(Letter letter) {
    Element body = nodes.element(ElementType.BODY, "");
    furniture("footer", letter.footer().left(), letter.footer().right(), body);
    furniture("header", letter.head().left(), letter.head().right(), body);
    Element main = nodes.element(ElementType.MAIN, "");
    letter.sections().forEach(section -> main.appendChild(section(section)));
    body.appendChild(main);
    return body;
  }

  private Element section(Section section) {
    Element element = nodes.element(ElementType.SECTION, section.name());
    for (Block block : section.blocks()) {
      Element child = block.accept(blocks);
      if (block instanceof Block.Heading heading) {
        outline.add(heading, child);
      }
      element.appendChild(child);
    }
    return element;
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
    Element element = nodes.element(ElementType.MARGIN_LINE, style);
    for (String part : text.split("(?=\\{pages?})|(?<=\\{pages?})")) {
      switch (part) {
        case Footer.PAGE -> element.appendChild(nodes.element(ElementType.PAGE_NUMBER, "page"));
        case Footer.PAGES -> element.appendChild(nodes.element(ElementType.PAGE_NUMBER, "pages"));
        default -> element.appendChild(nodes.text(part));
      }
    }
    return element;
  }
}
