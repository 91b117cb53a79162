package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imrletters.paper.style.CssToken.Kind;

/** Reads for which media a part of a style sheet is (CSS 2.1, section 7.2.1). */
final class Media {

  private static final List<String> PRINTED = List.of("print", "all", "screen");

  private static final Set<String> OTHERS = Set.of("screen", "speech", "aural", "braille", "embossed", "handheld",
      "projection", "tty", "tv");

  private Media() {}

  /**
   * Whether pages are among them.
   *
   * @param query what stands behind the name of the rule
   */
  static boolean printed(CssToken at, List<CssToken> query) {
    boolean printed = false;
    for (List<CssToken> one : split(query)) {
      printed |= one(one.isEmpty() ? List.of(at) : one);
    }
    return printed;
  }

  /** The parts between commas that stand in no parentheses. */
  static List<List<CssToken>> split(List<CssToken> tokens) {
    List<List<CssToken>> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).opens() ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && tokens.get(i).is(",")) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }

  private static boolean one(List<CssToken> query) {
    int at = query.get(0).isWord("only") && query.size() > 1 ? 1 : 0;
    CssToken medium = query.get(at);
    if (medium.is(Kind.WORD) && OTHERS.contains(medium.lower())) {
      return false;
    }
    if (medium.isWord("not") || medium.is("(")) {
      throw NotUnderstood.unprinted(medium, "what is for pages under a condition");
    }
    if (!medium.isWord("print") && !medium.isWord("all")) {
      throw NotUnderstood.unknownWord(medium, "there is no medium '" + medium.shown() + "'", medium.lower(), PRINTED);
    }
    if (query.size() > at + 1) {
      throw NotUnderstood.unprinted(query.get(at + 1), "what is for pages under a condition");
    }
    return true;
  }
}
