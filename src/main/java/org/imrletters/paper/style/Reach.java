package org.imrletters.paper.style;

/** What is printed of which elements. What CSS itself gives no effect on an element does no harm there. */
final class Reach {

  private static final int WHITE = 0xFFFFFF;

  private Reach() {}

  /** Whether a setting for these elements comes out on paper, as far as CSS gives it an effect there. */
  static boolean prints(Subject subject, Setting setting) {
    if (subject.isUnseen()) {
      return false;
    }
    boolean centers = setting.value().is("auto") && subject.mayBe("table")
        && (setting.property() == Property.MARGIN_LEFT || setting.property() == Property.MARGIN_RIGHT);
    return !centers && setting.isNothing() || switch (setting.property()) {
      case PAGE_WIDTH, PAGE_HEIGHT -> false;
      case VERTICAL_ALIGN -> setting.value().is("baseline") || !subject.mayBeInline();
      case TEXT_ALIGN -> !subject.isInMargin();
      case BACKGROUND_COLOR ->
          isWhitePaper(subject, setting) || isBox(subject) && !subject.mayBe("body") && !subject.mayBe("tbody");
      case MARGIN_TOP, MARGIN_BOTTOM -> !subject.isInMargin();
      case PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT, MARGIN_RIGHT, MARGIN_LEFT ->
          !centers && isBox(subject);
      case BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE ->
          isBox(subject) && !subject.mayBe("tr") && !subject.mayBe("tbody");
      case WIDTH -> !subject.isInMargin();
      default -> true;
    };
  }

  private static boolean isBox(Subject subject) {
    return !subject.mayBeInline() && !subject.isInMargin() && !subject.mayBe("html");
  }

  private static boolean isWhitePaper(Subject subject, Setting setting) {
    return (subject.tag().equals("html") || subject.tag().equals("body")) && setting.value().is(Value.Kind.COLOR)
        && setting.value().number() == WHITE;
  }

  /** Whether a setting for the pages themselves comes out. */
  static boolean printsOnPage(Setting setting) {
    Value value = setting.value();
    return switch (setting.property()) {
      case PAGE_WIDTH, PAGE_HEIGHT -> true;
      case MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT ->
          !value.is("auto") && !value.is(Value.Kind.PERCENT) && !value.is(Value.Kind.REM);
      default -> false;
    };
  }
}
