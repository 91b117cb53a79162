package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.paper.style.CssToken.Kind;

/** Reads the selectors of a rule. */
final class SelectorReader {

  /** Pseudo-classes of windows: nothing on paper is ever in such a state. */
  private static final Set<String> IN_WINDOWS = Set.of("hover", "active", "focus", "focus-visible", "focus-within",
      "visited", "target");

  private static final Map<String, List<Selector.Nth>> PLACES = Map.of("first-child",
      List.of(new Selector.Nth(0, 1, false)), "last-child", List.of(new Selector.Nth(0, 1, true)), "only-child",
      List.of(new Selector.Nth(0, 1, false), new Selector.Nth(0, 1, true)), "link", List.of(), "any-link", List.of(),
      "root", List.of());

  private static final List<String> PRINTED = List.of("first-child", "last-child", "only-child", "nth-child",
      "nth-last-child", "not", "link", "root");

  private static final Set<String> CALLED = Set.of("nth-child", "nth-last-child", "not");

  private static final Pattern NTH = Pattern.compile("([+-]?\\d{0,4})n([+-]\\d{1,4})?|([+-]?\\d{1,4})");

  private final Set<String> classes;
  private final StyleMistakes mistakes;
  private final List<CssToken> tokens;
  private int at;
  private boolean windows;

  private SelectorReader(List<CssToken> tokens, Set<String> classes, StyleMistakes mistakes) {
    this.tokens = tokens;
    this.mistakes = mistakes;
    this.classes = classes;
  }

  /**
   * Reads one selector; empty where it means nothing that is ever on paper.
   *
   * @param classes the classes that a letter may have; any where they are not known
   * @param mistakes those of the style sheet, for its text
   */
  static Optional<Selector> read(List<CssToken> tokens, Set<String> classes, StyleMistakes mistakes) {
    SelectorReader reader = new SelectorReader(tokens, classes, mistakes);
    Selector selector = reader.selector();
    return reader.windows ? Optional.empty() : Optional.of(selector);
  }

  private Selector selector() {
    List<Selector.Step> steps = new ArrayList<>();
    steps.add(step(' '));
    while (at < tokens.size()) {
      CssToken token = tokens.get(at);
      if (steps.size() == Selector.MOST_STEPS) {
        throw NotUnderstood.unprinted(token, "a selector of more than " + Selector.MOST_STEPS + " steps");
      }
      at += isRelation(token) ? 1 : 0;
      steps.add(step(isRelation(token) ? token.text().charAt(0) : ' '));
    }
    return new Selector(List.copyOf(steps));
  }

  private Selector.Step step(char relation) {
    int start = at;
    String tag = "";
    if (at < tokens.size() && (tokens.get(at).is(Kind.WORD) || tokens.get(at).is("*"))) {
      CssToken token = tokens.get(at++);
      tag = token.is(Kind.WORD) ? Subject.element(token) : "";
    }
    Selector.Step step = new Selector.Step(relation, tag, new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
    while (at < tokens.size() && (at == start || !tokens.get(at).apart()) && !isRelation(tokens.get(at))
        && !tokens.get(at).is(",")) {
      CssToken mark = tokens.get(at++);
      CssToken name = at < tokens.size() ? tokens.get(at) : mark;
      if (mark.is(".") && name.is(Kind.WORD) && !name.apart()) {
        step.styles().add(style(name));
        at++;
      } else if (mark.is(":")) {
        tag = pseudo(step) ? "html" : tag;
      } else {
        throw beyond(mark);
      }
    }
    if (at == start) {
      throw beyond(tokens.get(Math.min(at, tokens.size() - 1)));
    }
    return new Selector.Step(relation, tag, step.styles(), step.places(), step.not());
  }

  private static boolean isRelation(CssToken token) {
    return token.is(">") || token.is("+") || token.is("~");
  }

  private String style(CssToken name) {
    if (!classes.isEmpty() && !classes.contains(name.text())) {
      throw NotUnderstood.unknownWord(name, "no element of a letter has the class '" + name.text() + "'", name.text(),
          classes);
    }
    return name.text();
  }

  /** Reads what stands behind a colon; whether the outermost element is meant. */
  private boolean pseudo(Selector.Step step) {
    at += at < tokens.size() && tokens.get(at).is(":") ? 1 : 0;
    CssToken name = tokens.get(Math.min(at++, tokens.size() - 1));
    String pseudo = CssToken.unprefixed(name.lower());
    windows |= IN_WINDOWS.contains(pseudo);
    if (CALLED.contains(pseudo)) {
      List<CssToken> inner = inParentheses(name);
      if (pseudo.equals("not")) {
        step.not().add(not(name, inner));
      } else {
        step.places().add(nth(inner, name, pseudo.equals("nth-last-child")));
      }
    } else if (PLACES.containsKey(pseudo)) {
      step.places().addAll(PLACES.get(pseudo));
    } else if (KnownCss.isUnprinted(":" + pseudo)) {
      throw NotUnderstood.unprinted(name, "a selector with ':" + name.text() + "'");
    } else if (!IN_WINDOWS.contains(pseudo)) {
      throw NotUnderstood.unknownWord(name, "there is no pseudo-class ':" + name.text() + "'", pseudo, PRINTED);
    }
    return pseudo.equals("root");
  }

  private List<CssToken> inParentheses(CssToken call) {
    int start = at;
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      at++;
    }
    if (!call.is(Kind.CALL) || at == tokens.size() || at == start) {
      throw NotUnderstood.unknown(call, "':" + call.text() + "' needs something in parentheses",
          "such as :nth-child(odd) or :not(.lead)");
    }
    return tokens.subList(start, at++);
  }

  private Selector.Step not(CssToken name, List<CssToken> inner) {
    SelectorReader reader = new SelectorReader(inner, classes, mistakes);
    Selector.Step step = reader.step(' ');
    if (reader.at < inner.size() || reader.windows) {
      throw NotUnderstood.unprinted(name, "':not' with more than one element in its parentheses");
    }
    return step;
  }

  private Selector.Nth nth(List<CssToken> inner, CssToken name, boolean fromEnd) {
    String written = mistakes.text(inner.get(0).start(), inner.get(inner.size() - 1).end()).replaceAll("\\s", "");
    Matcher nth = NTH.matcher(written.equals("odd") ? "2n+1" : written.equals("even") ? "2n" : written);
    if (!nth.matches()) {
      throw NotUnderstood.unknown(name, "'" + written + "' counts no elements",
          "write odd, even, a number, or steps such as 3n+1");
    }
    if (nth.group(3) != null) {
      return new Selector.Nth(0, Integer.parseInt(nth.group(3)), fromEnd);
    }
    String step = nth.group(1);
    return new Selector.Nth(step.matches("[+-]?") ? Integer.parseInt(step + "1") : Integer.parseInt(step),
        nth.group(2) == null ? 0 : Integer.parseInt(nth.group(2)), fromEnd);
  }

  private static NotUnderstood beyond(CssToken mark) {
    return mark.is(Kind.HASH) || mark.is("[") ? NotUnderstood.unprinted(mark, "a selector with '" + mark.shown() + "'")
        : NotUnderstood.unknown(mark, "'" + mark.shown() + "' belongs to no selector",
            "a selector is an element, a class or both: p.lead, section > h1, td:first-child");
  }
}
