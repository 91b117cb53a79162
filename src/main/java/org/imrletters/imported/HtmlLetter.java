package org.imrletters.imported;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.SizeLimit;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.letter.ElementType;

/** A letter as a page of HTML, as this library prints it: one that an XML parser can read, too. */
final class HtmlLetter {

  private static final String MALFORMED = "malformed-html";

  private static final XMLInputFactory XML = xml();

  private final XMLStreamReader page;
  private final FoundWords found = new FoundWords();
  private final Deque<Points> lists = new ArrayDeque<>();

  private HtmlLetter(XMLStreamReader page) {
    this.page = page;
  }

  /** A list that is open, and the number of its next point. */
  private static final class Points {

    private final String type;
    private int next;

    Points(String type, int first) {
      this.type = type;
      this.next = first;
    }

    String label() {
      int number = next++;
      return type.isEmpty() ? "" : type.equals("a") ? (char) ('a' + number - 1) + "." : number + ".";
    }
  }

  /** It opens no other file, and no entity but those of XML. */
  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static boolean is(byte[] letter) {
    String head = new String(letter, 0, Math.min(letter.length, 200), StandardCharsets.ISO_8859_1);
    String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  static Checked<LetterWords> read(byte[] letter, String name) {
    if (letter.length > SizeLimit.PRINTED_LETTER.bytes()) {
      return Checked.failed(List.of(tooLarge(name)));
    }
    try {
      HtmlLetter html = new HtmlLetter(XML.createXMLStreamReader(new ByteArrayInputStream(letter), "UTF-8"));
      html.read();
      return Checked.of(html.found.words(How.HTML, name), List.of());
    } catch (XMLStreamException malformed) {
      return Checked.failed(List.of(told(malformed, name)));
    }
  }

  private static Diagnostic tooLarge(String name) {
    return Diagnostic
        .error("file-too-large", FieldPath.ROOT, "the file is larger than 16 MiB, so it is not read",
            "a letter takes some 100 KiB: is this the right file?")
        .in(Location.ofFile(name));
  }

  private static Diagnostic told(XMLStreamException malformed, String name) {
    int line = Optional.ofNullable(malformed.getLocation()).map(at -> at.getLineNumber()).orElse(1);
    return Diagnostic
        .error(MALFORMED, FieldPath.ROOT, "the page cannot be read from here on, as it is no XML",
            "HTML is read as imr prints it; print a page of another program to PDF, and read that")
        .in(new Location(name, Math.max(1, line), 1, 1, ""));
  }

  private void read() throws XMLStreamException {
    boolean shown = false;
    while (page.hasNext()) {
      switch (page.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          shown |= page.getLocalName().equals(ElementType.BODY.tag());
          start(page.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> end(page.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (shown) {
            found.add(page.getText(), 1, page.getLocation().getLineNumber());
          }
        }
        default -> {
          // It says nothing.
        }
      }
    }
  }

  private void start(String tag) {
    Optional<ElementType> type = ElementType.of(tag);
    switch (type.map(ElementType::role).orElse(ElementType.Role.FRAME)) {
      case BLOCK, CELL -> { found.begin(); list(type.get()); }
      case POINT -> {
        String label = lists.isEmpty() ? "" : lists.peek().label();
        found.label(label, Math.max(0, lists.size() - 1), 1, page.getLocation().getLineNumber());
      }
      default -> found.part(type.filter(ElementType.LINE_BREAK::equals).isPresent() ? Gap.LINE : Gap.NONE);
    }
  }

  private void list(ElementType type) {
    if (type == ElementType.LIST) {
      lists.push(new Points("", 1));
    } else if (type == ElementType.NUMBERED_LIST) {
      String first = page.getAttributeValue(null, "start");
      boolean counted = first != null && first.matches("[0-9]{1,9}");
      String said = page.getAttributeValue(null, "type");
      lists.push(new Points(said == null ? "1" : said, counted ? Integer.parseInt(first) : 1));
    }
  }

  private void end(String tag) {
    Optional<ElementType> type = ElementType.of(tag);
    boolean list = type.filter(its -> its == ElementType.LIST || its == ElementType.NUMBERED_LIST).isPresent();
    if (list && !lists.isEmpty()) {
      lists.pop();
    }
    if (type.map(ElementType::role)
        .filter(its -> its == ElementType.Role.BLOCK || its == ElementType.Role.CELL)
        .isPresent()) {
      found.part(Gap.PARAGRAPH);
    }
  }
}
