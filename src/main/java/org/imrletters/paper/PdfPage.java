package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A letter as the document that the page layout reads. It is built node by node: no text of a letter is ever parsed as
 * markup or as a style sheet.
 */
final class PdfPage {

  private final PdfElements elements;
  /** What a reader shows beside the pages: sections, and below each its disputed items. */
  private final Element outline;
  private Element bookmark;
  private int headings;

  private PdfPage(Function<Image, String> pictures) {
    this.elements = new PdfElements(pictures);
    this.outline = elements.element("bookmarks", Map.of(), List.of());
    this.bookmark = outline;
  }

  /**
   * The document of a letter.
   *
   * @param styleSheets its style sheets, of which a later one wins
   * @param pictures the address of a picture: what it consists of
   */
  static Document of(Letter letter, List<String> styleSheets, Function<Image, String> pictures) {
    PdfPage page = new PdfPage(pictures);
    List<Node> parts = List.of(page.head(letter, styleSheets), page.body(letter));
    page.elements.document()
        .appendChild(page.elements.element(ElementType.LETTER, Map.of("lang", letter.language()), parts));
    return page.elements.document();
  }

  private Node head(Letter letter, List<String> styleSheets) {
    List<Node> head = new ArrayList<>(List.of(worded("title", letter.title())));
    styleSheets.forEach(sheet -> head.add(worded("style", sheet)));
    head.add(outline);
    return elements.element("head", Map.of(), head);
  }

  private Node worded(String tag, String words) {
    return elements.element(tag, Map.of(), List.of(elements.text(words)));
  }

  private Node body(Letter letter) {
    List<Node> body = new ArrayList<>();
    furniture("footer-left", letter.footer().left(), body);
    furniture("footer-right", letter.footer().right(), body);
    furniture("header-left", letter.head().left(), body);
    furniture("header-right", letter.head().right(), body);
    body.add(elements.element(ElementType.MAIN, Map.of(), letter.sections().stream().map(this::section).toList()));
    return elements.element(ElementType.BODY, Map.of(), body);
  }

  private Node section(Section section) {
    List<Node> blocks = section.blocks()
        .stream()
        .map(block -> block instanceof Block.Heading heading ? elements.heading(heading, bookmarked(heading))
            : block.accept(elements))
        .toList();
    return elements.element(ElementType.SECTION, Map.of("class", section.name()), blocks);
  }

  /** Adds a line to the outline that points to a heading; the id by which it does. */
  private String bookmarked(Block.Heading heading) {
    String id = "heading-" + ++headings;
    Element line = elements.element("bookmark", Map.of("name", heading.title(), "href", "#" + id), List.of());
    bookmark = heading.level() == 1 ? line : bookmark;
    (heading.level() == 1 ? outline : bookmark).appendChild(line);
    return id;
  }

  private void furniture(String style, String text, List<Node> body) {
    if (text.isEmpty()) {
      return;
    }
    List<Node> parts = Stream.of(text.split("(?=\\{pages?})|(?<=\\{pages?})")).<Node>map(part -> switch (part) {
      case MarginLine.PAGE, MarginLine.PAGES ->
          elements.element(ElementType.PAGE_NUMBER, Map.of("class", part.replaceAll("[{}]", "")), List.of());
      default -> elements.text(part);
    }).toList();
    body.add(elements.element(ElementType.MARGIN_LINE, Map.of("class", style), parts));
  }
}
