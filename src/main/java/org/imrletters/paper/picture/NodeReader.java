package org.imrletters.paper.picture;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a drawing's file, and notes those that are dangerous wherever they stand. */
final class NodeReader {

  static final int DEEPEST = 64;
  static final int MOST_ELEMENTS = 5_000;

  private static final int LONGEST_VALUE = 10_000;

  /** Paths, and the source from which a drawing was made, which is not looked at. */
  private static final Set<String> LONG = Set.of("d", "points", "content");

  /** What may stand in front of the first element (XML 1.0, 2.8). */
  private static final Pattern BESIDE = Pattern.compile("\\s++|<\\?.*?\\?>|<!--.*?-->", Pattern.DOTALL);

  /** One that names the language, as drawing programs write it, and defines nothing (XML 1.0, 2.8). */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s+[\\w:.-]+"
      + "(?:\\s+(?:SYSTEM|PUBLIC\\s+(?:\"[^\"]*\"|'[^']*'))\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*(?:\\[\\s*\\]\\s*)?>");

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final DrawingSource source;
  private final XMLStreamReader xml;
  private final Deque<Node> open = new ArrayDeque<>();
  private int elements;

  private NodeReader(DrawingSource source) throws XMLStreamException, FileMistake {
    this.source = source;
    // The JDK's own, whatever else an application has on its class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.xml = factory.createXMLStreamReader(new StringReader(withoutDoctype(source.text())));
  }

  /**
   * The outermost element.
   *
   * @throws FileMistake where the rest cannot be read or must not be; other mistakes are noted with the source
   */
  static Node read(DrawingSource source) throws FileMistake {
    try {
      return new NodeReader(source).read();
    } catch (XMLStreamException broken) {
      int offset = broken.getLocation() == null ? 0 : source.offset(broken.getLocation());
      throw FileMistake.broken("the drawing is no sound XML from here on",
          Math.max(0, Math.min(source.text().length() - 1, offset)));
    }
  }

  /** The text with blanks for its document type: the JDK's reader would print what is wrong in one on the console. */
  private static String withoutDoctype(String text) throws FileMistake {
    Matcher beside = BESIDE.matcher(text);
    int at = 0;
    while (beside.region(at, text.length()).lookingAt()) {
      at = beside.end();
    }
    if (!text.startsWith("<!DOCTYPE", at)) {
      return text;
    }
    Matcher doctype = DOCTYPE.matcher(text).region(at, text.length());
    if (!doctype.lookingAt()) {
      throw FileMistake.forbidden("a drawing whose DOCTYPE defines something is not read, as that may name other files",
          "take it out: programs know an SVG without it", at);
    }
    return text.substring(0, at) + doctype.group().replaceAll("[^\r\n]", " ") + text.substring(doctype.end());
  }

  private Node read() throws XMLStreamException, FileMistake {
    Node root = null;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            { Node node = element(root == null); root = root == null ? node : root; }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
        default -> {}
      }
    }
    if (root == null) {
      throw new IllegalStateException("the reader of XML lets nothing pass that has no element");
    }
    return root;
  }

  private Node element(boolean outermost) throws FileMistake {
    int end = source.offset(xml.getLocation());
    int offset = Math.max(0, source.text().lastIndexOf('<', end - 1));
    if (outermost && !name().equals("svg")) {
      throw FileMistake.broken("this is no SVG drawing: its first element is not svg in the namespace " + SVG, offset);
    }
    if (++elements > MOST_ELEMENTS) {
      throw FileMistake.tooLarge("the drawing has more than " + MOST_ELEMENTS + " elements", SvgWords.SIMPLER_HINT,
          offset);
    }
    if (open.size() >= DEEPEST) {
      throw FileMistake.tooLarge("the drawing's elements lie more than " + DEEPEST + " deep", SvgWords.SIMPLER_HINT,
          offset);
    }
    Node node = new Node(source, name(), offset, end);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(node, i);
    }
    Dangers.check(node, XHTML.equals(xml.getNamespaceURI()));
    if (!open.isEmpty()) {
      open.peek().children().add(node);
    }
    open.push(node);
    return node;
  }

  private String name() {
    return SVG.equals(xml.getNamespaceURI()) ? xml.getLocalName() : ":" + xml.getLocalName();
  }

  /** Those of editors' own namespaces are left out, as programs that show drawings leave them. */
  private void attribute(Node node, int i) throws FileMistake {
    String space = xml.getAttributeNamespace(i);
    String name = xml.getAttributeLocalName(i);
    String value = xml.getAttributeValue(i);
    if (value.length() > LONGEST_VALUE && !LONG.contains(name) && isOfSvg(space)) {
      throw FileMistake.tooLarge("this '" + name + "' is longer than " + LONGEST_VALUE + " characters",
          SvgWords.SIMPLER_HINT, node.offset(name));
    }
    if (isOfSvg(space)) {
      node.attributes().put(name, value);
    } else if (space.equals(XLINK) || space.equals(XML)) {
      node.attributes().put((space.equals(XLINK) ? "xlink:" : "xml:") + name, value);
    }
  }

  private static boolean isOfSvg(@Nullable String space) {
    return space == null || space.isEmpty();
  }

  private void text() {
    if (!open.isEmpty()) {
      open.peek().text().append(xml.getText());
    }
  }

  private void instruction() {
    if (xml.getPITarget().equals("xml-stylesheet")) {
      source.mistake(FileMistake.forbidden("the drawing takes its look from another file", Dangers.OWN_HINT,
          source.find("<?xml-stylesheet", 0)));
    }
  }
}
