package org.imrletters.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The blocks of a letter as elements; a block's style is its class.
 *
 * @param nodes makes the nodes of one document
 * @param pictures the address of a picture: what it consists of
 */
record PdfBlocks(PdfNodes nodes,
    Function<Image, String> pictures) implements Block.Visitor<Element>, Inline.Visitor<Node> {

  @Override
  public Element heading(Block.Heading heading) {
    return words(nodes.element(heading), heading.words());
  }

  @Override
  public Element paragraph(Block.Paragraph paragraph) {
    return words(nodes.element(paragraph), paragraph.words());
  }

  @Override
  public Element points(Block.Points points) {
    Element list = nodes.element(points);
    if (points.ordered()) {
      list.setAttribute("start", Integer.toString(points.first()));
    }
    if (points.lettered()) {
      list.setAttribute("style", "list-style-type: lower-latin");
    }
    points.items().forEach(item -> list.appendChild(item(item)));
    return list;
  }

  @Override
  public Element table(Block.Table table) {
    Element heads = nodes.element("thead", "");
    Element body = nodes.element(ElementType.TABLE_BODY);
    for (List<Cell> row : table.rows()) {
      (!body.hasChildNodes() && Cell.areHeads(row) ? heads : body).appendChild(row(row));
    }
    return nodes.element(table, Stream.of(heads, body).filter(Element::hasChildNodes).toArray(Element[]::new));
  }

  @Override
  public Element quote(Block.Quote quote) {
    return blocks(nodes.element(quote), quote.blocks());
  }

  @Override
  public Element figure(Block.Figure figure) {
    Element image = nodes.element(ElementType.PICTURE);
    image.setAttribute("alt", figure.alt());
    image.setAttribute("src", pictures.apply(figure.image()));
    return nodes.element(figure, image);
  }

  private Element item(List<Block> blocks) {
    Element item = nodes.element(ElementType.POINT);
    return Block.onlyWords(blocks).map(words -> words(item, words)).orElseGet(() -> blocks(item, blocks));
  }

  private Element row(List<Cell> cells) {
    return nodes.element(ElementType.ROW,
        cells.stream().map(cell -> words(cell(cell.type(cells)), cell.words())).toArray(Element[]::new));
  }

  private Element cell(ElementType type) {
    Element cell = nodes.element(type);
    if (!type.scope().isEmpty()) {
      cell.setAttribute("scope", type.scope());
    }
    return cell;
  }

  private Element blocks(Element parent, List<Block> blocks) {
    blocks.forEach(block -> parent.appendChild(block.accept(this)));
    return parent;
  }

  private Element words(Element parent, List<Inline> words) {
    speak(parent, Inline.language(words));
    for (Inline.Passage passage : Inline.passages(spaced(words))) {
      Element around = !passage.link().isEmpty() ? link(passage.link(), parent)
          : passage.language().isEmpty() ? parent : passage(parent);
      speak(around, passage.language());
      passage.parts().forEach(part -> around.appendChild(part.accept(this)));
    }
    return parent;
  }

  /**
   * Words with the space behind them, which is read aloud at a line's end; one that begins the next line is left out.
   */
  private static List<Inline> spaced(List<Inline> words) {
    return IntStream.range(0, words.size()).mapToObj(place -> spaced(words, place)).toList();
  }

  private static Inline spaced(List<Inline> words, int place) {
    String next = place + 1 < words.size() ? words.get(place + 1).plain() : "";
    return words.get(place) instanceof Inline.Run run && !next.equals(next.stripLeading())
        ? new Inline.Run(run.text() + " ", run.strong(), run.emphasized(), run.link(), run.language())
        : words.get(place);
  }

  /** Its title is what a reader is told of it besides its words. */
  private Element link(String address, Element parent) {
    Element link = nodes.element(ElementType.LINK);
    link.setAttribute("href", address);
    link.setAttribute("title", address);
    parent.appendChild(link);
    return link;
  }

  private Element passage(Element parent) {
    return (Element) parent.appendChild(nodes.element(ElementType.PASSAGE));
  }

  private static void speak(Element element, String language) {
    if (!language.isEmpty()) {
      element.setAttribute("lang", language);
    }
  }

  @Override
  public Node run(Inline.Run run) {
    Node text = nodes.text(run.text());
    Node emphasized = run.emphasized() ? nodes.element(ElementType.EMPHASIS, text) : text;
    return run.strong() ? nodes.element(ElementType.STRONG, emphasized) : emphasized;
  }

  @Override
  public Node lineBreak(Inline.Break end) {
    return nodes.element(ElementType.LINE_BREAK);
  }
}
