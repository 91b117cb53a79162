package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.imrletters.paper.style.CssToken.Kind;
import org.imrletters.paper.style.StyleSheet.StyleMistake;

/** Takes a style sheet apart into rules and declarations, whatever they mean (CSS Syntax, section 5). */
public final class CssParser {

  /** Deeper ones mean nothing that a letter needs. */
  private static final int DEEPEST = 4;

  private final List<CssToken> tokens;
  private final StyleMistakes mistakes;
  private int at;

  private CssParser(List<CssToken> tokens, StyleMistakes mistakes) {
    this.tokens = tokens;
    this.mistakes = mistakes;
  }

  /**
   * The rules of a style sheet of another kind than letters have, such as that of a drawing.
   *
   * @param mistakes takes what keeps to no form, and is left out
   */
  public static List<CssRule> rules(String css, Consumer<StyleMistake> mistakes) {
    StyleMistakes found = new StyleMistakes(css, true);
    List<CssRule> rules = rules(CssScanner.tokens(css), found);
    found.found().forEach(mistakes);
    return rules;
  }

  /** The rules of a style sheet; what keeps to no form is told, and left out. */
  static List<CssRule> rules(List<CssToken> tokens, StyleMistakes mistakes) {
    CssParser parser = new CssParser(tokens, mistakes);
    List<CssRule> rules = new ArrayList<>();
    while (!parser.here().is(Kind.END)) {
      parser.statement(rules);
    }
    return rules;
  }

  private CssToken here() {
    return tokens.get(at);
  }

  private boolean ends() {
    return here().is(Kind.END) || here().is("}");
  }

  private void statement(List<CssRule> rules) {
    List<CssToken> prelude = piece();
    if (!prelude.isEmpty() && here().is("{")) {
      rules.add(block(prelude, 1));
    } else if (!prelude.isEmpty() && prelude.get(0).is(Kind.AT)) {
      rules.add(new CssRule(prelude, List.of(), List.of()));
      at += here().is(";") ? 1 : 0;
    } else {
      CssToken first = prelude.isEmpty() ? here() : prelude.get(0);
      mistakes.unknown(first.start(), first.end(), mistakes.source(first) + " stands outside of a rule",
          () -> "a rule is a selector and, in braces, its declarations: is a brace one too many, or missing?");
      skipBlock();
    }
  }

  /** The pieces up to the next brace or semicolon that stands in no parentheses. */
  private List<CssToken> piece() {
    int start = at;
    int depth = 0;
    while (!ends() && !here().is("{") && !(here().is(";") && depth <= 0)) {
      depth += here().opens() ? 1 : here().is(")") ? -1 : 0;
      at++;
    }
    return tokens.subList(start, at);
  }

  private CssRule block(List<CssToken> prelude, int depth) {
    CssRule rule = new CssRule(prelude, new ArrayList<>(), new ArrayList<>());
    CssToken open = here();
    at++;
    while (!ends()) {
      List<CssToken> piece = piece();
      boolean nests = !rule.at().isEmpty() || !piece.isEmpty() && piece.get(0).is(Kind.AT);
      if (!here().is("{")) {
        declaration(piece, rule);
        at += here().is(";") ? 1 : 0;
      } else if (nests && !piece.isEmpty() && depth < DEEPEST) {
        rule.rules().add(block(piece, depth + 1));
      } else {
        unclosed(open);
        skipBlock();
        return rule;
      }
    }
    if (here().is(Kind.END)) {
      unclosed(open);
    } else {
      at++;
    }
    return rule;
  }

  /** Steps over the block that begins here, or over the one piece that stands here. */
  private void skipBlock() {
    int depth = 0;
    do {
      depth += here().is("{") ? 1 : here().is("}") ? -1 : 0;
      at += here().is(Kind.END) ? 0 : 1;
    } while (depth > 0 && !here().is(Kind.END));
  }

  private void unclosed(CssToken open) {
    mistakes.unknown(open.start(), open.end(), "the brace that opens here does not close",
        () -> "put a } behind the last declaration");
  }

  private void declaration(List<CssToken> piece, CssRule rule) {
    if (piece.isEmpty()) {
      return;
    }
    int last = piece.size() - 1;
    boolean important = last > 0 && piece.get(last).isWord("important") && piece.get(last - 1).is("!");
    int end = important ? last - 1 : piece.size();
    if (!piece.get(0).is(Kind.WORD) || end < 3 || !piece.get(1).is(":")) {
      mistakes.unknown(piece.get(0).start(), piece.get(last).end(),
          mistakes.source(piece.get(0)) + " begins no declaration",
          () -> "a declaration is a property, a colon and a value: color: navy");
      return;
    }
    int depth = 0;
    for (CssToken value : piece.subList(2, end)) {
      depth += value.opens() ? 1 : value.is(")") ? -1 : 0;
      if (value.is(":") && depth == 0) {
        mistakes.unknown(value.start(), value.end(), "a colon stands in the value of " + mistakes.source(piece.get(0)),
            () -> "put a semicolon between two declarations");
        return;
      }
    }
    rule.declarations().add(new CssRule.Declaration(piece.get(0), piece.get(1), piece.subList(2, end), important));
  }
}
