package org.imrletters.paper.style;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The elements that a selector means, whatever stands around them.
 *
 * @param tag their tag; empty for any
 * @param style a class of theirs; empty for any or none
 */
record Subject(String tag, String style) {

  /** The classes that elements have in letters of every pack, besides those that templates give them. */
  static final List<String> CLASSES = List.of("letterhead", "header-left", "header-right", "footer-left",
      "footer-right", "draft");

  private static final Set<String> STYLED = Set.of("section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol",
      "table", "blockquote", "figure", "div");

  private static final Set<String> PLAIN = Set.of("html", "body", "main", "li", "tbody", "tr", "th", "td", "strong",
      "em", "a");

  // They stand in a letter's document, but have no look of their own here.
  private static final Set<String> UNSEEN = Set.of("br", "img", "span");

  /** The tag of this name, in small letters. */
  static String element(CssToken name) {
    String tag = name.lower();
    if (!STYLED.contains(tag) && !PLAIN.contains(tag) && !UNSEEN.contains(tag)) {
      throw NotUnderstood.unknownWord(name, "no letter has an element '" + name.text() + "'", tag,
          Stream.concat(STYLED.stream(), PLAIN.stream()).sorted().toList());
    }
    return tag;
  }

  boolean isUnseen() {
    return UNSEEN.contains(tag);
  }

  /** Whether an element of this tag may be meant. */
  boolean mayBe(String other) {
    return tag.equals(other) || tag.isEmpty() && (style.isEmpty() || STYLED.contains(other));
  }

  boolean mayBeInline() {
    return mayBe("strong") || mayBe("em") || mayBe("a");
  }

  /** Whether only lines at the head or the foot of the pages are meant. */
  boolean isInMargin() {
    return tag.equals("div") || style.startsWith("header-") || style.startsWith("footer-");
  }
}
