package org.imrletters.paper.style;

/** The numbers that make sense for a property. */
final class Bounds {

  private Bounds() {}

  /** Refuses what does not. */
  static void check(Property property, Value value) {
    boolean sound = switch (property) {
      case FONT_SIZE, LINE_HEIGHT -> !isNumber(value) || value.number() > 0;
      case ORPHANS, WIDOWS -> !isNumber(value) || isWhole(value) && value.number() >= 1;
      case FONT_WEIGHT -> !isNumber(value) || value.number() >= 100 && value.number() <= 900 && isHundreds(value);
      default -> true;
    };
    if (!sound || value.number() >= 1 << 24) {
      throw new NotUnderstood("'" + value.shown() + "' for the property " + property);
    }
  }

  private static boolean isNumber(Value value) {
    return !value.is(Value.Kind.WORD);
  }

  private static boolean isWhole(Value value) {
    return value.number() == Math.rint(value.number());
  }

  private static boolean isHundreds(Value value) {
    return value.number() / 100 == Math.rint(value.number() / 100);
  }
}
