package org.imrletters.paper.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.paper.style.CssParser;
import org.imrletters.paper.style.CssRule;
import org.imrletters.paper.style.KnownCss;

/** The properties that the look of an element is made of, and what is made of those that are not followed. */
final class Properties {

  private static final Map<String, String> KNOWN = KnownCss.table(Properties.class, "properties.txt");

  private static final String LIGHT_DARK = "light-dark(";

  /**
   * What a property of an element is set to.
   *
   * @param value the value without spaces around it
   * @param offset where in the file it is said; 0 where no one says it
   */
  record Given(String value, int offset) {}

  private Properties() {}

  private static String said(String name) {
    return KNOWN.getOrDefault(name, "");
  }

  /** Whether it is said for each element by itself. */
  static boolean isOwn(String name) {
    return said(name).startsWith("own ");
  }

  /** Whether it is looked at here. */
  static boolean isFollowed(String name) {
    return isOwn(name) || said(name).startsWith("inherited ");
  }

  /** What it is where no one says it. */
  static String initial(String name) {
    return isFollowed(name) ? said(name).split(" ", 2)[1] : "";
  }

  /** Whether it is one that an attribute of an element may set too. */
  static boolean isKnown(String name) {
    return KNOWN.containsKey(name) || name.startsWith("font") || name.startsWith("text-")
        || name.startsWith("-inkscape-");
  }

  /** Whether it is followed, or changes nothing. */
  private static boolean isPrinted(String name, String value) {
    boolean changes = said(name).startsWith("except ")
        && !List.of(said(name).substring("except ".length()).split(" \\| ")).contains(value);
    return isKnown(name) && !changes && !value.contains("!") && !value.startsWith("var(") && !value.startsWith("calc(");
  }

  /** Of a value for light surroundings and one for dark ones the first, as paper is light. */
  private static String light(String value) {
    int depth = 0;
    for (int i = LIGHT_DARK.length(); value.startsWith(LIGHT_DARK) && i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        return value.substring(LIGHT_DARK.length(), i).strip();
      }
    }
    return value;
  }

  static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 37)) + "...";
  }

  /**
   * What a {@code style} attribute sets, on the terms of {@link #read(List, String, int, DrawingSource)}.
   *
   * @param base where it stands in the file
   */
  static Map<String, Given> read(String style, int base, DrawingSource source) {
    String sheet = "*{" + style + "}";
    List<CssRule> rules = CssParser.rules(sheet, mistake -> source
        .mistake(FileMistake.broken(mistake.message(), mistake.hint(), base + Math.max(0, mistake.offset() - 2))));
    if (rules.size() != 1 || !rules.get(0).rules().isEmpty()) {
      source.mistake(FileMistake.broken("a style attribute holds properties and no rules", base));
    }
    return rules.isEmpty() ? Map.of() : read(rules.get(0).declarations(), sheet, base - 2, source);
  }

  /**
   * The properties that are followed, with what they are set to; others are looked at and left out.
   *
   * @param css the text that they stand in
   * @param base where that stands in the file; what is wrong is told there
   */
  static Map<String, Given> read(List<CssRule.Declaration> all, String css, int base, DrawingSource source) {
    Map<String, Given> declared = new LinkedHashMap<>();
    for (CssRule.Declaration each : all) {
      String value = css.substring(each.values().get(0).start(), each.end()) + (each.important() ? " !important" : "");
      set(each.name().text(), new Given(value, base + each.start()), declared, source);
    }
    return declared;
  }

  /** Sets a property if it is followed, and notes it if it cannot be left out. */
  static void set(String name, Given said, Map<String, Given> declared, DrawingSource source) {
    Given given = new Given(light(said.value()), said.offset());
    if (!isPrinted(name, given.value())) {
      source.mistake(FileMistake.unsupported("'" + name + ": " + shortened(given.value()) + "' cannot be printed",
          SvgWords.PLAIN_HINT, given.offset()));
    } else if (isFollowed(name)) {
      declared.put(name, given);
    }
  }
}
