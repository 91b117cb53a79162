package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands at the head and the foot of pages, apart from the text: lines that are the same on all pages but for their
 * digits, or count the page. A letter's first page may go without them.
 */
final class PageFurniture {

  private static final String OF = "(?i)(?:.*[^0-9])?%d ?(?:of|de|/) ?%d(?:[^0-9].*)?";
  private static final String ALONE = "(?i)(?:page|p\\u00e1gina)? ?[-\\u2013]? ?%d ?[-\\u2013]?";

  /** Apart from each other; no letter has more at one edge of a page. */
  private static final int MOST_BLOCKS = 4;

  private final List<List<List<Line>>> pages;
  private final Set<Line> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageFurniture(List<List<List<Line>>> pages) {
    this.pages = pages;
  }

  /** The lines without it. */
  static List<Line> without(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(pages(lines));
    furniture.drop(false);
    furniture.drop(true);
    return lines.stream().filter(line -> !furniture.dropped.contains(line)).toList();
  }

  /** The lines of each page that has any, those together that no blank line parts. */
  private static List<List<List<Line>>> pages(List<Line> lines) {
    List<List<List<Line>>> pages = new ArrayList<>();
    Line before = new Line(List.of(), 0, 0, false);
    for (Line line : lines) {
      if (!line.isEmpty()) {
        if (pages.isEmpty() || pages.get(pages.size() - 1).get(0).get(0).page() != line.page()) {
          pages.add(new ArrayList<>());
          before = new Line(List.of(), 0, 0, false);
        }
        List<List<Line>> page = pages.get(pages.size() - 1);
        if (before.isEmpty()) {
          page.add(new ArrayList<>());
        }
        page.get(page.size() - 1).add(line);
      }
      before = line;
    }
    return pages;
  }

  /** From one edge of the pages inward, as far as blocks are furniture. */
  private void drop(boolean fromFoot) {
    Set<Integer> open = new HashSet<>();
    for (int page = 0; page < pages.size(); page++) {
      open.add(page);
    }
    for (int depth = 0; depth < MOST_BLOCKS && !open.isEmpty(); depth++) {
      Map<Integer, String> shapes = new HashMap<>();
      for (int page : open) {
        List<List<Line>> blocks = pages.get(page);
        if (depth < blocks.size()) {
          shapes.put(page, text(block(page, depth, fromFoot)).replaceAll("[0-9]", "#"));
        }
      }
      int at = depth;
      open.removeIf(page -> !isFurniture(page, at, fromFoot, shapes));
      open.forEach(page -> dropped.addAll(block(page, at, fromFoot)));
    }
  }

  private List<Line> block(int page, int depth, boolean fromFoot) {
    List<List<Line>> blocks = pages.get(page);
    return blocks.get(fromFoot ? blocks.size() - 1 - depth : depth);
  }

  private static String text(List<Line> block) {
    return block.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private boolean isFurniture(int page, int depth, boolean fromFoot, Map<Integer, String> shapes) {
    String shape = shapes.get(page);
    if (shape == null) {
      return false;
    }
    long alike = shapes.values().stream().filter(shape::equals).count();
    boolean repeats = alike >= Math.max(2, pages.size() - 1) && (pages.size() > 2 || shape.contains("#"));
    List<Line> block = block(page, depth, fromFoot);
    boolean beside = depth > 0 && pages.size() == 1 && isNumber(block);
    return repeats || counts(block, page + 1) || beside && counts(block(page, depth - 1, fromFoot), page + 1);
  }

  /** Whether it is a number with its name, as stands beside that of a page. */
  private static boolean isNumber(List<Line> block) {
    String text = text(block);
    int value = text.indexOf(": ") + 2;
    return block.size() == 1 && value > 1 && text.indexOf(' ', value) < 0
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  private boolean counts(List<Line> block, int page) {
    String text = text(block);
    return block.size() == 1 && (text.matches(OF.formatted(page, pages.size())) || text.matches(ALONE.formatted(page)));
  }
}
