package org.imrletters.paper.style;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** From what an element's properties come to, to its look. */
final class LookMaker {

  private final String tag;
  private final Computed computed;

  private LookMaker(String tag, Computed computed) {
    this.tag = tag;
    this.computed = computed;
  }

  /** The look of an element of this tag. */
  static Look of(String tag, Computed computed) {
    LookMaker looks = new LookMaker(tag, computed);
    return new Look(face(computed), looks.box(), looks.align(), looks.verticalAlign(), looks.marker(), looks.keep(),
        looks.gap());
  }

  /** The letters. */
  static Face face(Computed computed) {
    return new Face(computed.get(Property.FONT_FAMILY).names(), computed.points(Property.FONT_SIZE),
        weight(computed.get(Property.FONT_WEIGHT)), !computed.is(Property.FONT_STYLE, "normal"),
        (int) computed.points(Property.COLOR), lineHeight(computed));
  }

  /** The page that these are the properties of. */
  static PageLook page(Computed computed) {
    return new PageLook(computed.points(Property.PAGE_WIDTH), computed.points(Property.PAGE_HEIGHT),
        edges(Property.MARGIN, computed));
  }

  private static int weight(Value weight) {
    if (weight.is(Value.Kind.NUMBER)) {
      return (int) weight.number();
    }
    return weight.is("bold") || weight.is("bolder") ? 700 : 400;
  }

  private static OptionalDouble lineHeight(Computed computed) {
    Value height = computed.get(Property.LINE_HEIGHT);
    if (height.is(Value.Kind.WORD)) {
      return OptionalDouble.empty();
    }
    double whole = height.is(Value.Kind.NUMBER) ? computed.points(Property.FONT_SIZE) : 1;
    return OptionalDouble.of(height.number() * whole);
  }

  private Box box() {
    Edges border = isRow() ? Edges.NONE : border();
    return new Box(isRow() || isCell() ? Edges.NONE : edges(Property.MARGIN, computed), border, borderColor(),
        padding(), background(), width(border));
  }

  private Edges padding() {
    return isRow() || collapses() ? Edges.NONE : edges(Property.PADDING, computed);
  }

  private OptionalDouble width(Edges border) {
    Value width = computed.get(Property.WIDTH);
    if (!width.is(Value.Kind.POINTS)) {
      return OptionalDouble.empty();
    }
    Edges padding = padding();
    boolean whole = computed.is(Property.BOX_SIZING, "border-box");
    double edges = whole ? border.left() + border.right() + padding.left() + padding.right() : 0;
    return OptionalDouble.of(Math.max(0, width.number() - edges));
  }

  private static Edges edges(List<Property> sides, Computed computed) {
    return new Edges(computed.points(sides.get(0)), computed.points(sides.get(1)), computed.points(sides.get(2)),
        computed.points(sides.get(3)));
  }

  private Edges border() {
    return new Edges(border(0), border(1), border(2), border(3));
  }

  private double border(int side) {
    if (computed.is(Property.BORDER_STYLE.get(side), "none")) {
      return 0;
    }
    Value width = computed.get(Property.BORDER_WIDTH.get(side));
    return switch (width.lower()) {
      case "thin" -> 0.75;
      case "medium" -> 1.5;
      case "thick" -> 2.25;
      default -> width.number();
    };
  }

  private int borderColor() {
    Value color = computed.get(Property.BORDER_COLOR);
    return (int) (color.is(Value.Kind.COLOR) ? color.number() : computed.points(Property.COLOR));
  }

  private OptionalInt background() {
    Value ground = computed.get(Property.BACKGROUND_COLOR);
    boolean paper = tag.equals("html") || tag.equals("body");
    return paper || !ground.is(Value.Kind.COLOR) ? OptionalInt.empty() : OptionalInt.of((int) ground.number());
  }

  private Align align() {
    return switch (computed.get(Property.TEXT_ALIGN).text()) {
      case "center" -> Align.CENTER;
      case "right" -> Align.RIGHT;
      default -> Align.LEFT;
    };
  }

  private VerticalAlign verticalAlign() {
    return switch (computed.get(Property.VERTICAL_ALIGN).text()) {
      case "top" -> VerticalAlign.TOP;
      case "middle" -> VerticalAlign.MIDDLE;
      case "bottom" -> VerticalAlign.BOTTOM;
      default -> VerticalAlign.BASELINE;
    };
  }

  private Marker marker() {
    return switch (computed.get(Property.LIST_STYLE_TYPE).text()) {
      case "circle" -> Marker.CIRCLE;
      case "square" -> Marker.SQUARE;
      case "decimal" -> Marker.DECIMAL;
      case "none" -> Marker.NONE;
      default -> Marker.DISC;
    };
  }

  private Keep keep() {
    return new Keep(computed.is(Property.PAGE_BREAK_BEFORE, "always"), computed.is(Property.PAGE_BREAK_AFTER, "always"),
        computed.is(Property.PAGE_BREAK_AFTER, "avoid"), computed.is(Property.PAGE_BREAK_INSIDE, "avoid"),
        (int) computed.points(Property.ORPHANS), (int) computed.points(Property.WIDOWS));
  }

  private double gap() {
    return tag.equals("table") && !collapses() ? computed.points(Property.BORDER_SPACING) : 0;
  }

  private boolean collapses() {
    return tag.equals("table") && computed.is(Property.BORDER_COLLAPSE, "collapse");
  }

  private boolean isRow() {
    return tag.equals("tr") || tag.equals("tbody");
  }

  private boolean isCell() {
    return tag.equals("td") || tag.equals("th");
  }
}
