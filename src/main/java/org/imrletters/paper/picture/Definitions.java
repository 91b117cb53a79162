package org.imrletters.paper.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parts of a drawing may point at and measure themselves by.
 *
 * @param byId its elements by their names
 * @param rules its style sheets
 * @param lengths what shares of lengths are of
 */
record Definitions(Map<String, Node> byId, SheetRules rules, Lengths lengths) {

  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)(?:\\s+(\\S.*))?");

  static Definitions of(Node svg, Lengths lengths) {
    Definitions all = new Definitions(new HashMap<>(), new SheetRules(svg.source(), new ArrayList<>()), lengths);
    all.collect(svg);
    return all;
  }

  private void collect(Node node) {
    if (!node.get("id").isEmpty()) {
      byId.putIfAbsent(node.get("id"), node);
    }
    if (node.name().equals("style")) {
      rules.read(node);
    }
    node.children().forEach(this::collect);
  }

  /** A value that points at an element, {@code url(#name)}, as its name and what is to serve without that. */
  static List<String> reference(String value) {
    Matcher reference = REFERENCE.matcher(value);
    return !reference.matches() ? List.of()
        : reference.group(2) == null ? List.of(reference.group(1))
            : List.of(reference.group(1), reference.group(2).strip());
  }

  /** The element that another points at. */
  Node target(Node pointing) throws FileMistake {
    return target(pointing.target(), pointing.targetOffset());
  }

  /** The element of this name, at which something at an offset points. */
  Node target(String id, int offset) throws FileMistake {
    Node target = byId.get(id);
    if (target == null) {
      throw FileMistake.broken("the drawing has no '" + Properties.shortened(id) + "' to point at", offset);
    }
    return target;
  }
}
