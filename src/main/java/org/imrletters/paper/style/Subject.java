package org.imrletters.paper.style;

import java.util.Set;

/**
 * The elements that a selector means, whatever stands around them.
 *
 * @param tag their tag; empty for any
 * @param style a class of theirs; empty for any or none
 */
record Subject(String tag, String style) {

  private static final Set<String> STYLED = Set.of("section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol",
      "table", "blockquote", "figure", "div");

  private static final Set<String> PLAIN = Set.of("html", "body", "main", "li", "tbody", "tr", "th", "td", "strong",
      "em", "a");

  // They stand in a letter's document, but have no look of their own here.
  private static final Set<String> UNSEEN = Set.of("br", "span", "img");

  /** Whether a letter may have such an element. */
  boolean exists() {
    if (UNSEEN.contains(tag) || style.equals("page") || style.equals("pages")) {
      throw new NotUnderstood("a look for '" + tag + "." + style + "'");
    }
    return tag.isEmpty() || STYLED.contains(tag) || style.isEmpty() && PLAIN.contains(tag);
  }

  /** Whether every element is meant. */
  boolean isAny() {
    return tag.isEmpty() && style.isEmpty();
  }

  /** Whether an element of this tag may be meant. */
  boolean mayBe(String other) {
    return tag.equals(other) || tag.isEmpty() && (style.isEmpty() || STYLED.contains(other));
  }

  boolean mayBeInline() {
    return mayBe("strong") || mayBe("em") || mayBe("a");
  }

  boolean mayBeInTable() {
    return mayBe("tbody") || mayBe("tr") || mayBe("th") || mayBe("td");
  }

  /** Whether a line at the head or the foot of the pages may be meant. */
  boolean mayBeInMargin() {
    return tag.equals("div")
        || tag.isEmpty() && (style.isEmpty() || style.startsWith("header-") || style.startsWith("footer-"));
  }
}
