package org.imrletters.imported;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands at the head and the foot of pages, apart from the text: blocks that are the same on all pages but for their
 * digits, or count the page. A letter's first page may go without them.
 */
final class PageFurniture {

  private static final String OF = "(?i)(?:.*[^0-9])?%d ?(?:of|de|/) ?%d(?:[^0-9].*)?";
  private static final String ALONE = "(?i)(?:page|p\u00e1gina)? ?[-\u2013]? ?%d ?[-\u2013]?";

  /** What is longer counts no page. */
  private static final int LONGEST = 200;

  private final List<List<List<Line>>> pages;

  private PageFurniture(List<List<Line>> blocks) {
    pages = new ArrayList<>(blocks.stream()
        .collect(
            Collectors.groupingBy(block -> block.get(0).page(), TreeMap::new, Collectors.toCollection(ArrayList::new)))
        .values());
  }

  /** The blocks without it. */
  static List<List<Line>> without(List<List<Line>> blocks) {
    PageFurniture furniture = new PageFurniture(blocks);
    furniture.drop(true);
    furniture.drop(false);
    return furniture.pages.stream().flatMap(List::stream).toList();
  }

  /** From one edge of the pages inward, as far as blocks are furniture. */
  private void drop(boolean foot) {
    boolean[] counted = new boolean[pages.size()];
    List<Integer> open = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      open.add(page);
    }
    while (!open.isEmpty()) {
      open.removeIf(page -> pages.get(page).isEmpty());
      List<String> edges = open.stream().map(page -> text(page, foot)).toList();
      Map<String, Long> shapes = edges.stream()
          .collect(Collectors.groupingBy(PageFurniture::shape, Collectors.counting()));
      Set<Integer> dropped = new LinkedHashSet<>();
      for (int i = 0; i < edges.size(); i++) {
        int page = open.get(i);
        boolean counts = counts(edges.get(i), page + 1);
        if (counts || repeats(edges.get(i), shapes) || counted[page] && pages.size() == 1 && isNumber(edges.get(i))) {
          dropped.add(page);
          counted[page] = counts;
        }
      }
      dropped.forEach(page -> pages.get(page).remove(foot ? pages.get(page).size() - 1 : 0));
      open.retainAll(dropped);
    }
  }

  private String text(int page, boolean foot) {
    List<List<Line>> blocks = pages.get(page);
    return blocks.get(foot ? blocks.size() - 1 : 0).stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static String shape(String text) {
    return text.replaceAll("[0-9]", "#");
  }

  /** On two pages, a sentence may stand in the same place by chance. */
  private boolean repeats(String text, Map<String, Long> shapes) {
    String shape = shape(text);
    return shapes.get(shape) >= Math.max(2, pages.size() - 1) && (pages.size() > 2 || shape.contains("#"));
  }

  private boolean counts(String text, int page) {
    return text.length() < LONGEST && text.contains(Integer.toString(page))
        && (text.matches(OF.formatted(page, pages.size())) || text.matches(ALONE.formatted(page)));
  }

  /** Whether it is a number with its name, as stands beside that of a page. */
  private static boolean isNumber(String text) {
    int value = text.indexOf(": ") + 2;
    return value > 1 && text.indexOf(' ', value) < 0 && Character.isDigit(text.charAt(text.length() - 1));
  }
}
