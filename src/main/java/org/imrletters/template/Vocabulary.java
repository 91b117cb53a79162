package org.imrletters.template;

import java.util.List;
import java.util.Set;

/** The markup that a section template may write: few tags, and {@code class} with few names. */
final class Vocabulary {

  /** Headings of sections and of disputed items. */
  static final Set<String> HEADINGS = Set.of("h2", "h3");

  /** What may stand inside a line. */
  static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

  /** Every tag there is, those that letters hold most first. */
  static final List<String> BY_USE = List.of("p", "strong", "h3", "br", "h2", "li", "ul", "td", "th", "tr", "table",
      "em", "a", "ol", "blockquote");

  /** Every tag there is. */
  static final Set<String> TAGS = Set.copyOf(BY_USE);

  /** Every class there is; the style sheet of a pack decides how each looks. */
  static final Set<String> CLASSES = Set.of("header", "credentials", "lead", "item", "label", "contact", "notice",
      "small");

  private Vocabulary() {}
}
