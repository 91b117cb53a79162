package org.imrletters.paper.style;

/** What the rules of all style sheets say together, and may not. */
final class Together {

  private Value borderColor;
  private boolean manyColors;
  private boolean partlyBordered;
  private boolean styledBorder;
  private boolean unbordered;
  private boolean marginsFill;
  private boolean widths;
  private boolean widthsToBorder;
  private boolean separate;
  private boolean noSpacing;

  /** Notes a setting. */
  void sets(Property property, Value value) {
    switch (property) {
      case MARGIN_LEFT, MARGIN_RIGHT -> marginsFill |= value.is("auto");
      case WIDTH -> widths |= !value.is("auto");
      case BORDER_COLLAPSE -> separate |= !value.is("collapse");
      case BORDER_SPACING -> noSpacing |= value.number() == 0;
      case BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE ->
          styledBorder |= value.is("solid");
      default -> {}
    }
  }

  /** Notes a border's color. */
  void bordered(Value color, boolean allSides) {
    manyColors |= borderColor != null && !same(color, borderColor);
    borderColor = color;
    partlyBordered |= !allSides;
  }

  /** Notes that a border is taken away. */
  void unbordered() {
    unbordered = true;
  }

  /** Notes what widths are those of. */
  void boxSizing(Value value) {
    if (!value.is("content-box") && !value.is("border-box")) {
      throw new NotUnderstood("the box sizing '" + value.shown() + "'");
    }
    widthsToBorder |= value.is("border-box");
  }

  /** Refuses what is understood alone but not beside the rest. */
  void check() {
    refuse(partlyBordered && (manyColors || styledBorder), "borders of several colors");
    refuse(styledBorder && unbordered, "borders taken away and given back");
    refuse(marginsFill && widths, "margins that share what a width leaves");
    refuse(widthsToBorder && widths, "widths that include borders");
    refuse(separate && noSpacing, "cells side by side, each with a border");
  }

  private static void refuse(boolean refused, String what) {
    if (refused) {
      throw new NotUnderstood(what);
    }
  }

  private static boolean same(Value one, Value other) {
    return one.kind() == other.kind() && one.number() == other.number();
  }
}
