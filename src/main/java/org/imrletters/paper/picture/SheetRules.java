package org.imrletters.paper.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.paper.picture.Properties.Given;
import org.imrletters.paper.style.CssParser;
import org.imrletters.paper.style.CssRule;
import org.imrletters.paper.style.CssToken;
import org.imrletters.paper.style.StyleSheet.StyleMistake;

/** The rules of the style sheets in a drawing: those by which drawing programs name looks, and no others. */
record SheetRules(DrawingSource source, List<Rule> rules) {

  private static final int MOST_RULES = 1_000;

  private static final Pattern SELECTOR = Pattern.compile("(\\*|[A-Za-z]++)?((?:[.#][A-Za-z_][A-Za-z0-9_-]*+)*+)");
  private static final Pattern NAME = Pattern.compile("[.#][^.#]+");

  /** What a rule sets for the elements of one selector. */
  private record Rule(String element, List<String> names, Map<String, Given> set) {

    boolean isOf(Node node) {
      List<String> classes = List.of(node.get("class").split("\\s+"));
      return (element.equals("*") || element.equals(node.name())) && names.stream()
          .allMatch(name -> name.startsWith("#") ? node.get("id").equals(name.substring(1))
              : classes.contains(name.substring(1)));
    }

    /** A rule that names an element more closely wins. */
    int weight() {
      int ids = (int) names.stream().filter(name -> name.startsWith("#")).count();
      return 10_000 * ids + 100 * (names.size() - ids) + (element.equals("*") ? 0 : 1);
    }
  }

  /** Reads the style sheet of this element behind those read before. */
  void read(Node style) {
    String text = style.text().toString().strip();
    int base = source.find(text, style.offset());
    int reaching = Math.max(text.indexOf("@import"), text.indexOf('\\'));
    if (reaching >= 0 || Dangers.reachesOut(text)) {
      source.mistake(FileMistake.forbidden("the drawing's style sheet points out of its file, or may do so",
          Dangers.OWN_HINT, base + Math.max(0, reaching)));
      return;
    }
    for (CssRule rule : CssParser.rules(text, mistake -> source.mistake(told(mistake, base)))) {
      read(rule, text, base);
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
  }

  private static FileMistake told(StyleMistake mistake, int base) {
    return FileMistake.unsupported(mistake.message(), mistake.hint(), base + mistake.offset());
  }

  private void read(CssRule rule, String text, int base) {
    Map<String, Given> set = Properties.read(rule.declarations(), text, base, source);
    StringBuilder selector = new StringBuilder();
    int at = rule.prelude().get(0).start();
    for (CssToken token : rule.prelude()) {
      if (token.is(",")) {
        rule(selector.toString(), base + at, set);
        at = token.end();
        selector.setLength(0);
      } else {
        at = selector.isEmpty() ? token.start() : at;
        selector.append(token.apart() && !selector.isEmpty() ? " " : "").append(text, token.start(), token.end());
      }
    }
    rule(selector.toString(), base + at, set);
  }

  private void rule(String selector, int at, Map<String, Given> set) {
    Matcher parts = SELECTOR.matcher(selector);
    if (selector.isEmpty() || !parts.matches()) {
      source.mistake(unknown(selector, at));
      return;
    }
    List<String> names = NAME.matcher(parts.group(2)).results().map(found -> found.group()).toList();
    if (rules.size() >= MOST_RULES) {
      source.mistake(FileMistake.tooLarge("the drawing has more than " + MOST_RULES + " rules for its look",
          SvgWords.SIMPLER_HINT, at));
      return;
    }
    rules.add(new Rule(parts.group(1) == null ? "*" : parts.group(1), names, set));
  }

  private static FileMistake unknown(String selector, int at) {
    return FileMistake.unsupported("the rule for '" + Properties.shortened(selector) + "' is not understood",
        "let the drawing program write looks as attributes, and save the drawing as plain SVG", at);
  }

  /** Sets what they say of this element, the rule that wins last. */
  void set(Node node, Map<String, Given> into) {
    rules.stream().filter(rule -> rule.isOf(node)).forEach(rule -> into.putAll(rule.set()));
  }
}
