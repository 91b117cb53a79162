package org.imrletters.template;

import java.util.Set;

/** The markup that a section template may write: few tags, and {@code class} with few names. */
final class Vocabulary {

  /** Headings of sections and of disputed items. */
  static final Set<String> HEADINGS = Set.of("h2", "h3");

  /** What may stand inside a line. */
  static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

  /** Every tag there is. */
  static final Set<String> TAGS =
      Set.of("h2", "h3", "p", "ul", "ol", "li", "table", "tr", "th", "td", "blockquote", "strong", "em", "a", "br");

  /** Every class there is; the style sheet of a pack decides how each looks. */
  static final Set<String> CLASSES =
      Set.of("header", "credentials", "lead", "item", "label", "contact", "notice", "small");

  private Vocabulary() {}
}
