package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Block;

/** Sets blocks as lines of text, each block by its kind. */
record TextBlocks(int width) implements Block.Visitor<List<String>> {

  private static final String QUOTE_INDENT = " ".repeat(4);

  private static final String BULLET = "- ";

  TextBlocks {
    // Deep nesting on a narrow measure may leave no room; one word a line is still a letter.
    width = Math.max(1, width);
  }

  /** The lines of these blocks, parted by one blank line; a block without words takes none. */
  static List<String> lines(List<Block> blocks, int width) {
    return new TextBlocks(width).set(blocks, false);
  }

  /** In one point of a list, points inside it follow their paragraph at once. */
  private List<String> set(List<Block> blocks, boolean inPoint) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<String> set = block.accept(this);
      boolean parted = !(inPoint && block instanceof Block.Points);
      if (parted && !lines.isEmpty() && !set.isEmpty()) {
        lines.add("");
      }
      lines.addAll(set);
    }
    return lines;
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    List<String> lines = TextLines.fill(heading.words(), width);
    return heading.level() == 1 ? lines.stream().map(this::centered).toList() : lines;
  }

  private String centered(String line) {
    return line.isEmpty() ? line : " ".repeat(Math.max(0, (width - TextWidth.of(line)) / 2)) + line;
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    return TextLines.fill(paragraph.words(), width);
  }

  /** The lines of a list; its points are parted by blank lines only where one of them has a blank line itself. */
  @Override
  public List<String> points(Block.Points points) {
    List<List<String>> items = items(points);
    boolean parted = items.stream().anyMatch(lines -> lines.contains(""));
    List<String> lines = new ArrayList<>();
    for (List<String> item : items) {
      if (parted && !lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(item);
    }
    return lines;
  }

  private List<List<String>> items(Block.Points points) {
    List<List<String>> items = new ArrayList<>();
    for (List<Block> item : points.items()) {
      String mark = points.ordered() ? number(points, items.size()) : BULLET;
      items.add(TextLines.hang(mark, new TextBlocks(width - mark.length()).set(item, true)));
    }
    return items;
  }

  private static String number(Block.Points points, int item) {
    String label = points.label(item);
    return " ".repeat(points.label(points.items().size() - 1).length() - label.length()) + label + ". ";
  }

  @Override
  public List<String> table(Block.Table table) {
    return TextTable.lines(table, width);
  }

  @Override
  public List<String> quote(Block.Quote quote) {
    List<String> lines = lines(quote.blocks(), width - QUOTE_INDENT.length());
    return lines.isEmpty() ? lines : TextLines.hang(QUOTE_INDENT, lines);
  }

  @Override
  public List<String> figure(Block.Figure figure) {
    return List.of();
  }
}
