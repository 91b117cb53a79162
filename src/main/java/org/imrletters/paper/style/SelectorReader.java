package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrletters.paper.style.CssToken.Kind;

/** Reads the selectors of a rule. */
final class SelectorReader {

  /** Pseudo-classes of windows: nothing on paper is ever in such a state. */
  private static final Set<String> IN_WINDOWS = Set.of("hover", "active", "focus", "focus-visible", "focus-within",
      "visited", "target");

  private static final List<String> PRINTED = List.of("first-child", "link", "any-link", "root");

  private static final Set<String> OTHERS = Set.of("last-child", "only-child", "nth-child", "nth-last-child", "not",
      "first-of-type", "last-of-type", "only-of-type", "nth-of-type", "nth-last-of-type", "empty", "lang", "is",
      "where", "has", "dir", "checked", "disabled", "enabled", "before", "after", "first-line", "first-letter",
      "marker", "selection", "first", "left", "right", "placeholder");

  private final Set<String> classes;
  private final List<CssToken> tokens;
  private int at;
  private boolean windows;

  private SelectorReader(List<CssToken> tokens, Set<String> classes) {
    this.tokens = tokens;
    this.classes = classes;
  }

  /**
   * Reads one selector; empty where it means nothing that is ever on paper.
   *
   * @param classes the classes that a letter may have; any where they are not known
   */
  static Optional<Selector> read(List<CssToken> tokens, Set<String> classes) {
    SelectorReader reader = new SelectorReader(tokens, classes);
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
      boolean sign = token.is(">") || token.is("+") || token.is("~");
      at += sign ? 1 : 0;
      steps.add(step(sign ? token.text().charAt(0) : ' '));
      if (token.is("+") || token.is("~")) {
        throw NotUnderstood.unprinted(token, "a selector with '" + token.text() + "'");
      }
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
    List<String> styles = new ArrayList<>(1);
    boolean first = false;
    while (at < tokens.size() && (at == start || !tokens.get(at).apart()) && !isRelation(tokens.get(at))) {
      CssToken mark = tokens.get(at++);
      CssToken name = at < tokens.size() ? tokens.get(at) : mark;
      if (mark.is(".") && name.is(Kind.WORD) && !name.apart()) {
        styles.add(style(name));
        at++;
      } else if (mark.is(":")) {
        String pseudo = pseudo();
        first |= pseudo.equals("first-child");
        tag = pseudo.equals("root") ? "html" : tag;
      } else {
        throw beyond(mark);
      }
    }
    if (at == start) {
      throw beyond(tokens.get(Math.min(at, tokens.size() - 1)));
    }
    return new Selector.Step(relation, tag, List.copyOf(styles), first);
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

  private String pseudo() {
    at += at < tokens.size() && tokens.get(at).is(":") ? 1 : 0;
    CssToken name = tokens.get(Math.min(at++, tokens.size() - 1));
    String pseudo = CssToken.unprefixed(name.lower());
    windows |= IN_WINDOWS.contains(pseudo);
    if (OTHERS.contains(pseudo)) {
      throw NotUnderstood.unprinted(name, "a selector with ':" + name.text() + "'");
    }
    if (!PRINTED.contains(pseudo) && !IN_WINDOWS.contains(pseudo)) {
      throw NotUnderstood.unknownWord(name, "there is no pseudo-class ':" + name.text() + "'", pseudo, PRINTED);
    }
    return pseudo;
  }

  private static NotUnderstood beyond(CssToken mark) {
    return mark.is(Kind.HASH) || mark.is("[") ? NotUnderstood.unprinted(mark, "a selector with '" + mark.shown() + "'")
        : NotUnderstood.unknown(mark, "'" + mark.shown() + "' belongs to no selector",
            "a selector is an element, a class or both: p.lead, section > h1, td:first-child");
  }
}
