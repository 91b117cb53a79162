package org.imrletters.paper.style;

import java.util.List;
import java.util.Set;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.style.Declarations.Setting;

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

  private static final int WHITE = 0xFFFFFF;

  private static final List<String> TAGS = ElementType.tags(type -> type != ElementType.TABLE_HEAD);

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

  /** Whether a setting for these elements comes out on paper, as far as CSS gives it an effect there. */
  boolean prints(Setting setting) {
    if (UNSEEN.contains(tag)) {
      return setting.isNothing() || setting.property() == Property.MAX_WIDTH && setting.value().isWhole();
    }
    return setting.isNothing() || switch (setting.property()) {
      case PAGE_WIDTH, PAGE_HEIGHT -> false;
      case VERTICAL_ALIGN -> setting.value().is("baseline") || !mayBeInline();
      case BACKGROUND_COLOR -> isWhitePaper(setting) || isBox() && !mayBe("body") && !mayBe("tbody");
      case TEXT_ALIGN, WIDTH, MARGIN_TOP, MARGIN_BOTTOM -> !isInMargin();
      case MAX_WIDTH, MIN_WIDTH -> !isInMargin() && !mayBe("table") && !mayBe("td") && !mayBe("th");
      case PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT, MARGIN_RIGHT, MARGIN_LEFT -> isBox();
      case BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE ->
          isBox() && !mayBe("tr") && !mayBe("tbody");
      default -> true;
    };
  }

  private boolean isBox() {
    return !mayBeInline() && !isInMargin() && !mayBe("html");
  }

  private boolean isWhitePaper(Setting setting) {
    return (tag.equals("html") || tag.equals("body")) && setting.value().is(Value.Kind.COLOR)
        && setting.value().number() == WHITE;
  }

  /** Whether an element of this tag may be meant. */
  private boolean mayBe(String other) {
    return tag.equals(other)
        || tag.isEmpty() && (style.isEmpty() || ElementType.of(other).filter(ElementType::takesClass).isPresent());
  }

  private boolean mayBeInline() {
    return INLINE.stream().anyMatch(this::mayBe);
  }

  /** Whether only lines at the head or the foot of the pages are meant. */
  private boolean isInMargin() {
    return tag.equals("div") || style.startsWith("header-") || style.startsWith("footer-");
  }
}
