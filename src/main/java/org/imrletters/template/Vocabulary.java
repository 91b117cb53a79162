package org.imrletters.template;

import java.util.List;
import java.util.Set;

/** The markup that a section template may write: few tags, and {@code class} with few names. */
final class Vocabulary {

  /** What may stand inside a line. */
  static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

  /** Every tag there is, those that letters hold most first. */
  static final List<String> BY_USE = List.of("p", "strong", "h2", "br", "h1", "li", "ul", "td", "th", "tr", "table",
      "em", "a", "ol", "blockquote", "h3", "h4", "h5", "h6");

  /** Every tag there is. */
  static final Set<String> TAGS = Set.copyOf(BY_USE);

  /** Every class there is; the style sheet of a pack decides how each looks. */
  static final Set<String> CLASSES = Set.of("header", "credentials", "lead", "item", "label", "contact", "notice",
      "small");

  private Vocabulary() {}
}
