package org.imrletters.render;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Heads;

/** Writes blocks as lines of HTML, one block a line, what stands inside another indented. */
final class HtmlBlocks implements Block.Visitor<List<String>> {

  private static final HtmlBlocks WRITER = new HtmlBlocks();

  private HtmlBlocks() {}

  /** The lines of these blocks. */
  static List<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(WRITER).stream()).toList();
  }

  /** A heading that others can point at by its id; empty for none. */
  static String heading(Block.Heading heading, String id) {
    String tag = "h" + Math.min(6, heading.level());
    String attributes = HtmlText.attribute("id", id) + HtmlText.attribute("class", heading.style());
    return "<" + tag + attributes + ">" + HtmlText.of(heading.words()) + "</" + tag + ">";
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    return List.of(heading(heading, ""));
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    String style = HtmlText.attribute("class", paragraph.style());
    return List.of("<p" + style + ">" + HtmlText.of(paragraph.words()) + "</p>");
  }

  @Override
  public List<String> points(Block.Points points) {
    List<String> items = points.items().stream().flatMap(item -> item(item).stream()).toList();
    return HtmlText.element((points.ordered() ? "ol" : "ul") + HtmlText.attribute("class", points.style()), items);
  }

  private static List<String> item(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph only && only.style().isEmpty()) {
      return List.of("<li>" + HtmlText.of(only.words()) + "</li>");
    }
    return HtmlText.element("li", lines(blocks));
  }

  @Override
  public List<String> table(Block.Table table) {
    List<String> rows = table.rows().stream().flatMap(row -> row(row).stream()).toList();
    return HtmlText.element("table" + HtmlText.attribute("class", table.style()), HtmlText.element("tbody", rows));
  }

  private static List<String> row(List<Cell> row) {
    return HtmlText.element("tr", row.stream().map(cell -> cell(cell.heads(row), HtmlText.of(cell.words()))).toList());
  }

  private static String cell(Heads heads, String words) {
    return switch (heads) {
      case NOTHING -> "<td>" + words + "</td>";
      case ROW -> "<th scope=\"row\">" + words + "</th>";
      case COLUMN -> "<th scope=\"col\">" + words + "</th>";
    };
  }

  @Override
  public List<String> quote(Block.Quote quote) {
    return HtmlText.element("blockquote" + HtmlText.attribute("class", quote.style()), lines(quote.blocks()));
  }

  @Override
  public List<String> figure(Block.Figure figure) {
    return HtmlText.element("figure" + HtmlText.attribute("class", figure.style()), List.of(HtmlImage.of(figure)));
  }
}
