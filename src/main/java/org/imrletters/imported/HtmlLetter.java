package org.imrletters.imported;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.yaml.SourceFile;

/** A letter as a page of HTML, as this library prints it, or a browser saved that: one that an XML parser can read, too. */
final class HtmlLetter {

  private static final String MALFORMED = "malformed-html";

  /** In characters: behind them, no page begins. */
  private static final int HEAD = 200;

  /** Elements that hold nothing, which browsers leave open in the pages that they save. */
  private static final Pattern LEFT_OPEN = Pattern.compile("(<(?:br|col|hr|img|link|meta|wbr)\\b[^<>]*+)(?<!/)>");

  private static final XMLInputFactory XML = xml();

  private final XMLStreamReader page;
  private final FoundWords found = new FoundWords();

  /** Lists that are open, the inner first, and how many points of each were read. */
  private final Deque<Block.Points> lists = new ArrayDeque<>();

  private final Deque<Integer> points = new ArrayDeque<>();

  /** Of the table that is read, the row, and the column of the next cell. */
  private int row;
  private int column;

  private HtmlLetter(XMLStreamReader page) {
    this.page = page;
  }

  /** It opens no other file, and no entity but those of XML. */
  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static boolean is(byte[] letter) {
    String head = new String(letter, 0, Math.min(letter.length, HEAD), StandardCharsets.UTF_8);
    String start = head.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  static Checked<LetterWords> read(byte[] letter, String name) {
    return SourceFile.decode(letter, name).then(HtmlLetter::read);
  }

  private static Checked<LetterWords> read(SourceFile file) {
    try {
      HtmlLetter html = new HtmlLetter(XML.createXMLStreamReader(new StringReader(closed(file.text()))));
      html.read();
      return Checked.of(html.found.words(How.HTML, file.name()), List.of());
    } catch (XMLStreamException malformed) {
      int line = Math.max(1, malformed.getLocation().getLineNumber());
      return Checked.failed(List.of(Diagnostic.error(MALFORMED, FieldPath.ROOT,
          "the page cannot be read from here on, as it is no XML",
          "HTML is read as imr prints it, or a browser saves that; print a page of another program to PDF, and read that")
          .in(new Location(file.name(), line, 1, 1, ""))));
    }
  }

  private static String closed(String page) {
    return LEFT_OPEN.matcher(page).replaceAll("$1/>").replace("&nbsp;", "&#160;");
  }

  private void read() throws XMLStreamException {
    boolean shown = false;
    while (page.hasNext()) {
      page.next();
      if (page.isStartElement()) {
        shown |= page.getLocalName().equals(ElementType.BODY.tag());
        ElementType.of(page.getLocalName()).ifPresent(this::start);
      } else if (page.isEndElement()) {
        ElementType.of(page.getLocalName()).ifPresent(this::end);
      } else if (shown && page.hasText()) {
        found.add(page.getText(), 1, page.getLocation().getLineNumber());
      }
    }
  }

  private void start(ElementType type) {
    if (type == ElementType.POINT && !lists.isEmpty()) {
      Block.Points list = lists.peek();
      int point = points.pop();
      points.push(point + 1);
      found.label(list.ordered() ? list.label(point) + "." : "", lists.size() - 1, 1,
          page.getLocation().getLineNumber());
    } else if (type.role() == ElementType.Role.CELL) {
      found.cell(row, column++);
    } else if (type.role() == ElementType.Role.BLOCK) {
      found.begin();
    } else if (type == ElementType.LINE_BREAK) {
      found.part(Gap.LINE);
    }
    if (type == ElementType.TABLE) {
      row = -1;
    } else if (type == ElementType.ROW) {
      row++;
      column = 0;
    }
    if (isList(type)) {
      lists.push(new Block.Points(type == ElementType.LIST ? "" : first(), "", List.of()));
      points.push(0);
    }
  }

  /** The number or the letter of the first point. */
  private String first() {
    String start = Optional.ofNullable(page.getAttributeValue(null, "start")).orElse("1");
    int first = start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    return "a".equals(page.getAttributeValue(null, "type")) ? String.valueOf((char) ('a' + first - 1))
        : Integer.toString(first);
  }

  private void end(ElementType type) {
    if (isList(type)) {
      lists.pop();
      points.pop();
    }
  }

  private static boolean isList(ElementType type) {
    return type == ElementType.LIST || type == ElementType.NUMBERED_LIST;
  }
}
