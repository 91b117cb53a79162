package org.imrletters.paper.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.paper.style.CssToken.Kind;

/** Looks for what no letter's style sheet may say: what fetches, changes the words, or leaves no room for them. */
record Forbidden(StyleMistakes mistakes) {

  private static final Set<String> FETCHING = Set.of("url", "image", "image-set", "src", "attr", "element",
      "expression", "import", "font-face", "charset", "namespace");

  /** What would add words, take them away, or say them in other letters than text does. */
  private static final Set<String> REWORDING = Set.of("content", "visibility", "opacity", "position", "clip",
      "overflow", "quotes");

  private static final Set<String> MEASURED = Set.of("font-size", "line-height", "max-height", "height", "width");

  private static final Set<String> PAPERS = Set.of("letter", "legal", "a4", "portrait", "landscape");

  /** Of what numbers of a unit stay below; of all others a thousand. */
  private static final Map<String, Integer> LARGEST = Map.of("in", 10, "cm", 10, "pc", 100, "em", 100, "ex", 100, "rem",
      100);

  /** Tells of what would fetch, or what could spell or end something unseen, wherever it stands. */
  static void check(String css, List<CssToken> tokens, StyleMistakes mistakes) {
    Forbidden forbidden = new Forbidden(mistakes);
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      // A backslash would be another way to spell each of the rest (CSS 2.1, section 4.1.3).
      if (c == '<' || c == '\\' || c < ' ' && "\t\n\f\r".indexOf(c) < 0) {
        forbidden.fetching(i, i + 1);
      }
    }
    for (CssToken token : tokens) {
      // Names of this kind lead past the letter, into openhtmltopdf.
      boolean extension = token.is(Kind.WORD) && token.lower().startsWith("-fs-");
      boolean names = token.is(Kind.CALL) || token.is(Kind.AT);
      if (extension || names && FETCHING.contains(CssToken.unprefixed(token.lower()))) {
        forbidden.fetching(token.start(), token.end());
      }
    }
  }

  private void fetching(int start, int end) {
    forbid(start, end,
        "a letter fetches nothing: its fonts and images come with the pack, and characters are" + " typed as they are");
  }

  /** Tells of declarations that change the words, or of sizes that no letter has. */
  static void check(List<CssRule> rules, StyleMistakes mistakes) {
    Forbidden forbidden = new Forbidden(mistakes);
    for (CssRule rule : rules) {
      rule.declarations().forEach(forbidden::check);
      check(rule.rules(), mistakes);
    }
  }

  private void check(CssRule.Declaration declaration) {
    String name = declaration.name().lower();
    CssToken first = declaration.values().get(0);
    if (name.equals("text-transform") && !mistakes.own() && !first.isWord("none")) {
      mistakes.add("forbidden-in-style", declaration.start(), declaration.colon().end(),
          "openhtmltopdf prints other words under 'text-transform:' than the letter has as text",
          () -> "leave out layout: in pack.yaml, as our own layout keeps them");
    } else if (REWORDING.contains(name) && !KnownCss.changesNothing(declaration)) {
      rewording(declaration.start(), declaration.colon().end());
    } else if (name.equals("display") && first.isWord("none") || MEASURED.contains(name) && first.isZero()) {
      rewording(declaration.start(), declaration.end());
    } else if (name.equals("color") && first.isWord("transparent")) {
      rewording(declaration.colon().start(), declaration.end());
    } else if (name.equals("size")
        && !declaration.values().stream().allMatch(value -> PAPERS.contains(value.lower()))) {
      outsize(declaration.start(), declaration.end());
    } else {
      declaration.values().stream().filter(Forbidden::isOutsize).forEach(size -> outsize(size.start(), size.end()));
    }
  }

  /** Paper, margins and letters of such sizes leave no room for words, or fill a book with them. */
  private static boolean isOutsize(CssToken value) {
    double most = LARGEST.getOrDefault(value.lower(), 1000);
    return value.is(Kind.NUMBER) && (value.number() >= most || value.number() < 0 && !value.text().isEmpty());
  }

  private void rewording(int start, int end) {
    forbid(start, end, "a style sheet says how words look; which words there are is for the templates alone");
  }

  private void forbid(int start, int end, String hint) {
    mistakes.add("forbidden-in-style", start, end,
        mistakes.source(start, end) + " is not allowed in a letter's style sheet", () -> hint);
  }

  private void outsize(int start, int end) {
    mistakes.add("outsize-in-style", start, end, mistakes.source(start, end) + " is no size for a letter",
        () -> "sizes have up to three digits and no minus, those in inches and cm one, in em two;"
            + " paper is letter, legal or a4");
  }
}
