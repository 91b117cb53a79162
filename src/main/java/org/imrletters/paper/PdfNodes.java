package org.imrletters.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.Accents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Makes the nodes of one document. */
final class PdfNodes {

  // The JDK's own, whatever else an application has on its class path.
  private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newDefaultInstance();

  private final Document document = empty();

  private static Document empty() {
    try {
      return DOCUMENTS.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Document document() {
    return document;
  }

  /** Words, with each accent joined to its letter where Unicode has a character for both (form NFC). */
  Text text(String text) {
    return document.createTextNode(Accents.joined(text));
  }

  /** An element of this style; the empty style for none. */
  Element element(String tag, String style) {
    Element element = document.createElement(tag);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    return element;
  }

  /** An element of a letter of this style. */
  Element element(ElementType type, String style) {
    return element(type.tag(), style);
  }

  /** The element that a block is, without what stands in it. */
  Element element(Block block) {
    return element(block.type(), block.style());
  }

  Element text(String tag, String style, String text) {
    Element element = element(tag, style);
    element.appendChild(text(text));
    return element;
  }
}
