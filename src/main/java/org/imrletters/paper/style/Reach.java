package org.imrletters.paper.style;

import java.util.List;

/** What may be said of which elements. */
final class Reach {

  private static final int WHITE = 0xFFFFFF;

  private Reach() {}

  /** Refuses settings that mean nothing known for some of these elements. */
  static void check(Subject subject, List<Setting> settings) {
    boolean collapses = false;
    boolean touches = false;
    for (Setting setting : settings) {
      if (!allows(subject, setting)) {
        throw new NotUnderstood(setting.property() + " for '" + subject.tag() + "." + subject.style() + "'");
      }
      collapses |= setting.value().is("collapse");
      touches |= setting.property() == Property.BORDER_SPACING && setting.value().number() == 0;
    }
    // Cells that touch print each other's borders beside their own; those that collapse share one.
    if (touches && !collapses) {
      throw new NotUnderstood("cells side by side, each with a border");
    }
  }

  private static boolean allows(Subject subject, Setting setting) {
    return switch (setting.property()) {
      // All words of a line have one size, and are of one family.
      case FONT_FAMILY, FONT_SIZE, LINE_HEIGHT -> !subject.mayBeInline();
      case VERTICAL_ALIGN -> setting.value().is("baseline") || !subject.mayBeInline();
      case PAGE_BREAK_BEFORE, PAGE_BREAK_AFTER -> setting.value().is("auto") || isBlock(subject);
      case BACKGROUND_COLOR -> setting.isNothing() || isPaper(subject, setting) || hasGround(subject);
      case MARGIN_LEFT, MARGIN_RIGHT -> isMargin(subject, setting);
      case PADDING_LEFT, PADDING_RIGHT, PADDING_TOP, PADDING_BOTTOM, MARGIN_TOP, MARGIN_BOTTOM ->
          setting.isNothing() || hasRoom(subject) && isMeasured(subject, setting);
      case BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE, WIDTH -> setting.isNothing()
          || hasRoom(subject) && !subject.mayBe("tr") && !subject.mayBe("tbody") && isMeasured(subject, setting);
      case PAGE_WIDTH, PAGE_HEIGHT -> false;
      default -> true;
    };
  }

  private static boolean hasRoom(Subject subject) {
    return !subject.mayBeInline() && !subject.mayBeInMargin() && !subject.mayBe("html");
  }

  private static boolean hasGround(Subject subject) {
    return hasRoom(subject) && !subject.mayBe("body") && !subject.mayBe("tbody");
  }

  // The paper is white.
  private static boolean isPaper(Subject subject, Setting setting) {
    return (subject.tag().equals("html") || subject.tag().equals("body")) && setting.value().is(Value.Kind.COLOR)
        && setting.value().number() == WHITE;
  }

  private static boolean isBlock(Subject subject) {
    return hasRoom(subject) && !subject.mayBeInTable() && !subject.mayBe("body");
  }

  // A share of the room around; that of a cell is known only when its table is laid out.
  private static boolean isMeasured(Subject subject, Setting setting) {
    return !setting.value().is(Value.Kind.PERCENT) || !subject.mayBeInTable();
  }

  // What is left beside a table goes to such margins; all else fills the room anyway.
  private static boolean isMargin(Subject subject, Setting setting) {
    return setting.value().is("auto") ? !subject.mayBe("table")
        : setting.isNothing() || hasRoom(subject) && isMeasured(subject, setting);
  }

  /** Refuses what a page does not have. */
  static void checkPage(List<Setting> settings) {
    for (Setting setting : settings) {
      Value value = setting.value();
      boolean known = switch (setting.property()) {
        case COLOR, FONT_FAMILY, FONT_SIZE, FONT_STYLE, FONT_WEIGHT, LINE_HEIGHT, PAGE_WIDTH, PAGE_HEIGHT -> true;
        case MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT -> !value.is("auto");
        default -> false;
      };
      if (!known || value.is(Value.Kind.PERCENT) || value.is(Value.Kind.REM)) {
        throw new NotUnderstood(setting.property() + " of a page");
      }
    }
  }
}
