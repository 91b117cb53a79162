package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.imrletters.paper.style.Look.Align;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Look.Keep;
import org.imrletters.paper.style.Look.PageBreak;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.Look.TextDecoration;
import org.imrletters.paper.style.Look.VerticalAlign;

/** From what an element's properties come to, to its look. */
record LookMaker(String tag, Computed computed, double room) {

  private static final Map<String, Double> WIDTHS = Map.of("thin", 0.75, "medium", 1.5, "thick", 2.25);
  private static final Map<String, PageBreak> BREAKS = Map.of("avoid", PageBreak.AVOID, "avoid-page", PageBreak.AVOID,
      "always", PageBreak.PAGE, "page", PageBreak.PAGE, "left", PageBreak.LEFT, "verso", PageBreak.LEFT, "right",
      PageBreak.RIGHT, "recto", PageBreak.RIGHT);

  /**
   * The look of an element of this tag.
   *
   * @param around the lines along the words of the element around it, which run on in this one
   * @param room the width that the element around it has for it, in points
   */
  static Look of(String tag, Computed computed, List<TextDecoration> around, double room) {
    LookMaker looks = new LookMaker(tag, computed, room);
    return new Look(looks.face(around), looks.box(), looks.align(), computed.points(Property.TEXT_INDENT),
        looks.named(VerticalAlign.class, Property.VERTICAL_ALIGN), looks.marker(), looks.keep(), looks.gap());
  }

  private Face face(List<TextDecoration> around) {
    return new Face(computed.get(Property.FONT_FAMILY).names(), computed.points(Property.FONT_SIZE),
        weight(computed.get(Property.FONT_WEIGHT)), !computed.is(Property.FONT_STYLE, "normal"), color(),
        lineHeight(computed), computed.points(Property.LETTER_SPACING), computed.points(Property.WORD_SPACING),
        named(TextTransform.class, Property.TEXT_TRANSFORM), decorations(around));
  }

  private List<TextDecoration> decorations(List<TextDecoration> around) {
    String own = computed.get(Property.TEXT_DECORATION).text();
    if (own.equals("none")) {
      return around;
    }
    Stream<TextDecoration> more = Stream.of(own.split(" "))
        .map(line -> new TextDecoration(constant(TextDecoration.Line.class, line), color()));
    return Stream.concat(around.stream(), more).toList();
  }

  private int color() {
    return (int) computed.points(Property.COLOR);
  }

  private <E extends Enum<E>> E named(Class<E> type, Property property) {
    return constant(type, computed.get(property).text());
  }

  /** The constant that a style sheet calls by this word. */
  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
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
    BorderLines border = isRow() ? BorderLines.NONE : new BorderLines(line(0), line(1), line(2), line(3));
    Box auto = new Box(isRow() || isCell() ? Edges.NONE : edges(Property.MARGIN, computed), border,
        isRow() || collapses() ? Edges.NONE : edges(Property.PADDING, computed), background(), OptionalDouble.empty(),
        stands());
    return new Box(auto.margin(), border, auto.padding(), auto.background(), width(auto), auto.stands());
  }

  private OptionalDouble width(Box auto) {
    Edges edges = auto.edges();
    double sides = edges.left() + edges.right();
    double taken = computed.is(Property.BOX_SIZING, "border-box") ? sides : 0;
    double most = Math.max(0, given(Property.MAX_WIDTH, Double.MAX_VALUE) - taken);
    double least = Math.max(0, given(Property.MIN_WIDTH, 0) - taken);
    double left = Math.max(0, room - sides - auto.margin().left() - auto.margin().right());
    double width = Math.max(least, Math.min(most, Math.max(0, given(Property.WIDTH, left + taken) - taken)));
    boolean fills = computed.is(Property.WIDTH, "auto") && width == left;
    return fills ? OptionalDouble.empty() : OptionalDouble.of(width);
  }

  private double given(Property property, double otherwise) {
    Value value = computed.get(property);
    return value.is(Value.Kind.POINTS) ? value.number() : otherwise;
  }

  // Of the room beside a box, those of its margins get an equal share that are left to it (CSS 2.1, 10.3.3).
  private Align stands() {
    boolean left = computed.is(Property.MARGIN_LEFT, "auto");
    boolean right = computed.is(Property.MARGIN_RIGHT, "auto");
    return left ? right ? Align.CENTER : Align.RIGHT : Align.LEFT;
  }

  private static Edges edges(List<Property> sides, Computed computed) {
    return new Edges(computed.points(sides.get(0)), computed.points(sides.get(1)), computed.points(sides.get(2)),
        computed.points(sides.get(3)));
  }

  private BorderLine line(int side) {
    Value style = computed.get(Property.BORDER_STYLE.get(side));
    if (style.is("none") || style.is("hidden")) {
      return BorderLine.NONE;
    }
    Value width = computed.get(Property.BORDER_WIDTH.get(side));
    double points = WIDTHS.getOrDefault(width.lower(), width.number());
    Value color = computed.get(Property.BORDER_COLOR.get(side));
    return new BorderLine(points, constant(BorderLine.Style.class, style.text()),
        color.is(Value.Kind.COLOR) ? (int) color.number() : color());
  }

  private OptionalInt background() {
    Value ground = computed.get(Property.BACKGROUND_COLOR);
    boolean paper = tag.equals("html") || tag.equals("body");
    return paper || !ground.is(Value.Kind.COLOR) ? OptionalInt.empty() : OptionalInt.of((int) ground.number());
  }

  private Align align() {
    return computed.is(Property.TEXT_ALIGN, "start") ? Align.LEFT : named(Align.class, Property.TEXT_ALIGN);
  }

  private ListStyleType marker() {
    String word = computed.get(Property.LIST_STYLE_TYPE).text();
    return constant(ListStyleType.class, word.replace("-alpha", "-latin"));
  }

  private Keep keep() {
    return new Keep(pageBreak(Property.PAGE_BREAK_BEFORE), pageBreak(Property.PAGE_BREAK_AFTER),
        !computed.is(Property.PAGE_BREAK_INSIDE, "auto"), (int) computed.points(Property.ORPHANS),
        (int) computed.points(Property.WIDOWS));
  }

  private PageBreak pageBreak(Property property) {
    return BREAKS.getOrDefault(computed.get(property).text(), PageBreak.AUTO);
  }

  private OptionalDouble gap() {
    return collapses() ? OptionalDouble.empty() : OptionalDouble.of(computed.points(Property.BORDER_SPACING));
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
