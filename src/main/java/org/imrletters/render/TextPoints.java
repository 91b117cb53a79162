package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Block;

/** Sets a list of points: bullets or numbers that hang in the margin of their words. */
final class TextPoints {

  private static final String BULLET = "- ";

  private TextPoints() {}

  /** The lines of a list; its points are parted by blank lines only where one of them has a blank line itself. */
  static List<String> lines(Block.Points points, int width) {
    List<List<String>> items = items(points, width);
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

  private static List<List<String>> items(Block.Points points, int width) {
    List<List<String>> items = new ArrayList<>();
    for (List<Block> item : points.items()) {
      String mark = points.ordered() ? number(items.size() + 1, points.items().size()) : BULLET;
      items.add(TextLines.hang(mark, TextBlocks.point(item, width - mark.length())));
    }
    return items;
  }

  private static String number(int number, int last) {
    String digits = Integer.toString(number);
    return " ".repeat(Integer.toString(last).length() - digits.length()) + digits + ". ";
  }
}
