package org.imrletters.paper.style;

import java.util.List;
import org.imrletters.paper.style.CssToken.Kind;

/**
 * A rule of a style sheet as it is written (CSS Syntax, section 5).
 *
 * @param prelude what stands before its braces: selectors, or the name of an at-rule and what it is about; not empty
 * @param declarations what stands between them
 * @param rules the rules that stand between them
 */
public record CssRule(List<CssToken> prelude, List<Declaration> declarations, List<CssRule> rules) {

  /**
   * A property and what it is set to.
   *
   * @param name the property
   * @param colon behind it
   * @param values at least one
   * @param important whether it wins over all that are not
   */
  public record Declaration(CssToken name, CssToken colon, List<CssToken> values, boolean important) {

    /** Where it begins in the style sheet. */
    public int start() {
      return name.start();
    }

    /** The place behind it. */
    public int end() {
      return values.get(values.size() - 1).end();
    }
  }

  /** The name of an at-rule in small letters; empty for a rule with selectors. */
  public String at() {
    return prelude.get(0).is(Kind.AT) ? prelude.get(0).lower() : "";
  }

  int start() {
    return prelude.get(0).start();
  }

  int end() {
    return prelude.get(prelude.size() - 1).end();
  }
}
