package org.imrletters.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.Accents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the nodes of one document. */
final class PdfNodes {

  // The JDK's own, whatever else an application has on its class path.
  private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newDefaultInstance();

  private final Document document;

  PdfNodes() {
    try {
      document = DOCUMENTS.newDocumentBuilder().newDocument();
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

  /** An element of this style, the empty style for none, in which these stand. */
  Element element(String tag, String style, Node... content) {
    Element element = document.createElement(tag);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    for (Node part : content) {
      element.appendChild(part);
    }
    return element;
  }

  /** An element of a letter, in which these stand. */
  Element element(ElementType type, Node... content) {
    return element(type.tag(), "", content);
  }

  /** The element that a block is, in which these stand. */
  Element element(Block block, Node... content) {
    return element(block.type().tag(), block.style(), content);
  }
}
