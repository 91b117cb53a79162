package org.imrletters.render;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;

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
    return words(heading.type(), HtmlText.attribute("id", id) + style(heading), heading.words());
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    return List.of(heading(heading, ""));
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    return List.of(words(paragraph.type(), style(paragraph), paragraph.words()));
  }

  @Override
  public List<String> points(Block.Points points) {
    String type = HtmlText.attribute("type", points.lettered() ? "a" : "");
    String start = HtmlText.attribute("start", points.first() == 1 ? "" : Integer.toString(points.first()));
    return HtmlText.element(points.type().tag() + style(points) + type + start,
        points.items().stream().flatMap(item -> item(item).stream()).toList());
  }

  private static List<String> item(List<Block> blocks) {
    return Block.onlyWords(blocks)
        .map(words -> List.of(words(ElementType.POINT, "", words)))
        .orElseGet(() -> HtmlText.element(ElementType.POINT.tag(), lines(blocks)));
  }

  @Override
  public List<String> table(Block.Table table) {
    List<String> rows = table.rows().stream().flatMap(row -> row(row).stream()).toList();
    return around(table, HtmlText.element(ElementType.TABLE_BODY.tag(), rows));
  }

  private static List<String> row(List<Cell> row) {
    return HtmlText.element(ElementType.ROW.tag(),
        row.stream().map(cell -> cell(cell.type(row), cell.words())).toList());
  }

  private static String cell(ElementType type, List<Inline> words) {
    return words(type, HtmlText.attribute("scope", type.scope()), words);
  }

  @Override
  public List<String> quote(Block.Quote quote) {
    return around(quote, lines(quote.blocks()));
  }

  /** The picture is in the page, so that nothing has to be fetched; a style sheet may make it smaller in a narrow window. */
  @Override
  public List<String> figure(Block.Figure figure) {
    Image image = figure.image();
    String width = String.format(Locale.ROOT, "%.2fpt", image.width());
    String source = "data:" + image.kind().mediaType() + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
    // Written even where it is empty: without it a screen reader would spell the address.
    String alt = " alt=\"" + HtmlText.escaped(figure.alt()) + "\"";
    return around(figure,
        List.of("<" + ElementType.PICTURE.tag() + alt + " style=\"width: " + width + "\" src=\"" + source + "\"/>"));
  }

  private static String words(ElementType type, String attributes, List<Inline> words) {
    return "<" + type.tag() + attributes + HtmlText.attribute("lang", Inline.language(words)) + ">" + HtmlText.of(words)
        + "</" + type.tag() + ">";
  }

  private static List<String> around(Block block, List<String> content) {
    return HtmlText.element(block.type().tag() + style(block), content);
  }

  private static String style(Block block) {
    return HtmlText.attribute("class", block.style());
  }
}
