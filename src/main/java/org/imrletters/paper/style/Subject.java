package org.imrletters.paper.style;

import java.util.List;
import java.util.Set;
import org.imrletters.letter.ElementType;

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

  private static final List<String> TAGS = ElementType.tags(type -> true);

  private static final List<String> INLINE = ElementType.tags(type -> type.role() == ElementType.Role.INLINE);

  // They stand in a letter's document, but have no look of their own here.
  private static final Set<String> UNSEEN = Set.of("br", "img", "span");

  /** The tag of this name, in small letters. */
  static String element(CssToken name) {
    String tag = name.lower();
    if (!TAGS.contains(tag)) {
      throw NotUnderstood.unknownWord(name, "no letter has an element '" + name.text() + "'", tag, TAGS);
    }
    return tag;
  }

  boolean isUnseen() {
    return UNSEEN.contains(tag);
  }

  /** Whether an element of this tag may be meant. */
  boolean mayBe(String other) {
    return tag.equals(other)
        || tag.isEmpty() && (style.isEmpty() || ElementType.of(other).filter(ElementType::takesClass).isPresent());
  }

  boolean mayBeInline() {
    return INLINE.stream().anyMatch(this::mayBe);
  }

  /** Whether only lines at the head or the foot of the pages are meant. */
  boolean isInMargin() {
    return tag.equals("div") || style.startsWith("header-") || style.startsWith("footer-");
  }
}
