package org.imrletters.paper;

import java.util.List;
import java.util.function.Function;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Heads;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The blocks of a letter as elements; a block's style is its class. */
final class PdfBlocks implements Block.Visitor<Element> {

  private final PdfNodes nodes;
  private final Function<Image, String> pictures;

  /**
   * For the nodes of one document.
   *
   * @param pictures the address of a picture: what it consists of
   */
  PdfBlocks(PdfNodes nodes, Function<Image, String> pictures) {
    this.nodes = nodes;
    this.pictures = pictures;
  }

  @Override
  public Element heading(Block.Heading heading) {
    return words(nodes.element("h" + heading.level(), heading.style()), heading.words());
  }

  @Override
  public Element paragraph(Block.Paragraph paragraph) {
    return words(nodes.element("p", paragraph.style()), paragraph.words());
  }

  @Override
  public Element points(Block.Points points) {
    Element list = nodes.element(points.ordered() ? "ol" : "ul", points.style());
    points.items().forEach(item -> list.appendChild(item(item)));
    return list;
  }

  @Override
  public Element table(Block.Table table) {
    Element body = nodes.element("tbody", "");
    table.rows().forEach(row -> body.appendChild(row(row)));
    Element element = nodes.element("table", table.style());
    element.appendChild(body);
    return element;
  }

  @Override
  public Element quote(Block.Quote quote) {
    return blocks(nodes.element("blockquote", quote.style()), quote.blocks());
  }

  @Override
  public Element figure(Block.Figure figure) {
    Element image = nodes.element("img", "");
    image.setAttribute("alt", figure.alt());
    image.setAttribute("src", pictures.apply(figure.image()));
    Element element = nodes.element("figure", figure.style());
    element.appendChild(image);
    return element;
  }

  private Element item(List<Block> blocks) {
    Element item = nodes.element("li", "");
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph only && only.style().isEmpty()) {
      return words(item, only.words());
    }
    return blocks(item, blocks);
  }

  private Element row(List<Cell> cells) {
    Element row = nodes.element("tr", "");
    cells.forEach(cell -> row.appendChild(words(cell(cell.heads(cells)), cell.words())));
    return row;
  }

  private Element cell(Heads heads) {
    return switch (heads) {
      case NOTHING -> nodes.element("td", "");
      case ROW -> header("row");
      case COLUMN -> header("col");
    };
  }

  private Element header(String scope) {
    Element header = nodes.element("th", "");
    header.setAttribute("scope", scope);
    return header;
  }

  private Element blocks(Element parent, List<Block> blocks) {
    blocks.forEach(block -> parent.appendChild(block.accept(this)));
    return parent;
  }

  private Element words(Element parent, List<Inline> words) {
    int end;
    for (int from = 0; from < words.size(); from = end) {
      end = Inline.linkEnd(words, from);
      String link = words.get(from).link();
      Element around = link.isEmpty() ? parent : link(link, parent);
      words.subList(from, end).forEach(part -> around.appendChild(inline(part)));
    }
    return parent;
  }

  /** Its title is what a reader is told of it besides its words. */
  private Element link(String address, Element parent) {
    Element link = nodes.element("a", "");
    link.setAttribute("href", address);
    link.setAttribute("title", address);
    parent.appendChild(link);
    return link;
  }

  private Node inline(Inline part) {
    if (part instanceof Inline.Run run) {
      Node text = nodes.text(run.text());
      Node emphasized = run.emphasized() ? within("em", text) : text;
      return run.strong() ? within("strong", emphasized) : emphasized;
    }
    return nodes.element("br", "");
  }

  private Element within(String tag, Node content) {
    Element element = nodes.element(tag, "");
    element.appendChild(content);
    return element;
  }
}
