package org.imrletters.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.letter.LetterElements;
import org.imrletters.paper.layout.Accents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes elements nodes of one document, as openhtmltopdf reads them. */
final class PdfElements extends LetterElements<Node> {

  // The JDK's own, whatever else an application has on its class path.
  private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newDefaultInstance();

  private final Document document;
  private final Function<Image, String> pictures;

  /** For a document of its own; {@code pictures} gives the address of a picture: what it consists of. */
  PdfElements(Function<Image, String> pictures) {
    this.pictures = pictures;
    try {
      this.document = DOCUMENTS.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Document document() {
    return document;
  }

  /** An element of this tag, of letters or not. */
  Element element(String tag, Map<String, String> attributes, List<? extends Node> content) {
    Element element = document.createElement(tag);
    attributes.forEach(element::setAttribute);
    content.forEach(element::appendChild);
    return element;
  }

  /** The title of a link is what a reader is told of it besides its words. */
  @Override
  protected Element element(ElementType type, Map<String, String> attributes, List<Node> content) {
    Element element = element(type.tag(), attributes, content);
    if (attributes.containsKey("type")) {
      element.setAttribute("style", "list-style-type: lower-latin");
    }
    if (type == ElementType.LINK) {
      element.setAttribute("title", attributes.get("href"));
    }
    return element;
  }

  /** Words, with each accent joined to its letter where Unicode has a character for both (form NFC). */
  @Override
  protected Node text(String words) {
    return document.createTextNode(Accents.joined(words));
  }

  @Override
  protected Map<String, String> picture(Image image) {
    return Map.of("src", pictures.apply(image));
  }

  /**
   * Words with the space behind them, which is read aloud at a line's end; one that begins the next line is left out.
   */
  @Override
  protected List<Inline> written(List<Inline> words) {
    return IntStream.range(0, words.size()).mapToObj(place -> spaced(words, place)).toList();
  }

  private static Inline spaced(List<Inline> words, int place) {
    String next = place + 1 < words.size() ? words.get(place + 1).plain() : "";
    return words.get(place) instanceof Inline.Run run && !next.equals(next.stripLeading())
        ? new Inline.Run(run.text() + " ", run.strong(), run.emphasized(), run.link(), run.language())
        : words.get(place);
  }
}
