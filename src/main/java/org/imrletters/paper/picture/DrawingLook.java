package org.imrletters.paper.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.paper.picture.Properties.Given;

/**
 * What an element looks like: what its attributes, the style sheets and the elements around it say.
 *
 * @param set the properties that someone says
 */
record DrawingLook(Map<String, Given> set) {

  /** Of what stands in no other element. */
  static final DrawingLook PLAIN = new DrawingLook(Map.of());

  /** The look of an element that stands in one of this look. */
  DrawingLook of(Node node, SheetRules rules) {
    Map<String, Given> own = new LinkedHashMap<>();
    node.attributes().forEach((name, value) -> attribute(node, name, value.strip(), own));
    rules.set(node, own);
    String style = node.attributes().getOrDefault("style", "");
    own.putAll(Properties.read(style, node.offset("style"), node.source()));
    Map<String, Given> all = new HashMap<>(set);
    all.keySet().removeIf(Properties::isOwn);
    own.forEach((name, given) -> {
      if (!given.value().equals("inherit")) {
        all.put(name, given);
      } else if (Properties.isOwn(name) && set.containsKey(name)) {
        all.put(name, set.get(name));
      }
    });
    return new DrawingLook(all);
  }

  private static void attribute(Node node, String name, String value, Map<String, Given> own) {
    if (Properties.isKnown(name)) {
      Properties.set(name, new Given(value, node.offset(name)), own, node.source());
    } else if (SvgWords.DECIDING.contains(name)) {
      node.source()
          .mistake(node.unsupported("what '" + name + "' of this " + node.name() + " does cannot be printed", name));
    }
  }

  Given get(String name) {
    Given given = set.get(name);
    return given == null ? new Given(Properties.initial(name), 0) : given;
  }

  boolean is(String name, String value) {
    return get(name).value().equals(value);
  }

  /** A number from 0 to 1, or a percentage. */
  double share(String name) throws FileMistake {
    Numbers in = new Numbers(get(name).value(), index -> unreadable(name));
    double number = in.unparted();
    double share = !in.atEnd() && in.letter() == '%' ? number / 100 : number;
    if (!in.atEnd()) {
      throw unreadable(name);
    }
    return Math.max(0, Math.min(1, share));
  }

  /** Which of some words it is, counted from 0. */
  int oneOf(String name, String... words) throws FileMistake {
    int found = List.of(words).indexOf(get(name).value());
    if (found < 0) {
      throw unreadable(name);
    }
    return found;
  }

  FileMistake unreadable(String name) {
    Given given = get(name);
    return FileMistake.unsupported("'" + Properties.shortened(given.value()) + "' is not understood as " + name,
        SvgWords.PLAIN_HINT, given.offset());
  }
}
