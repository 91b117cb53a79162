package org.imrletters.paper.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties that are understood: what each may be set to, and what it is where nothing sets it. */
enum Property {
  COLOR("color", true, Value.of(Value.Kind.COLOR, 0), "<color>"),
  FONT_FAMILY("font-family", true, Value.families(List.of("serif")), ""),
  FONT_SIZE("font-size", true, Value.of(Value.Kind.POINTS, 12),
      "<length> <percent> xx-small x-small small medium large x-large xx-large"),
  FONT_WEIGHT("font-weight", true, Value.word("normal"), "<number> normal bold bolder lighter"),
  FONT_STYLE("font-style", true, Value.word("normal"), "normal italic oblique"),
  LINE_HEIGHT("line-height", true, Value.word("normal"), "<number> <length> <percent> normal"),
  TEXT_ALIGN("text-align", true, Value.word("left"), "left right center start"),
  ORPHANS("orphans", true, Value.of(Value.Kind.NUMBER, 2), "<number>"),
  WIDOWS("widows", true, Value.of(Value.Kind.NUMBER, 2), "<number>"),
  // Handed down: what stands in an element that is kept together is kept together too.
  PAGE_BREAK_INSIDE("page-break-inside", true, Value.word("auto"), "auto avoid"),
  LIST_STYLE_TYPE("list-style-type", true, Value.word("disc"), "disc circle square decimal none"),
  BORDER_COLLAPSE("border-collapse", true, Value.word("separate"), "separate collapse"),
  BACKGROUND_COLOR("background-color", false, Value.word("transparent"), "<color> transparent"),
  MARGIN_TOP("margin-top", false, Value.ZERO, "<length> <percent> auto"),
  MARGIN_RIGHT("margin-right", false, Value.ZERO, "<length> <percent> auto"),
  MARGIN_BOTTOM("margin-bottom", false, Value.ZERO, "<length> <percent> auto"),
  MARGIN_LEFT("margin-left", false, Value.ZERO, "<length> <percent> auto"),
  PADDING_TOP("padding-top", false, Value.ZERO, "<length> <percent>"),
  PADDING_RIGHT("padding-right", false, Value.ZERO, "<length> <percent>"),
  PADDING_BOTTOM("padding-bottom", false, Value.ZERO, "<length> <percent>"),
  PADDING_LEFT("padding-left", false, Value.ZERO, "<length> <percent>"),
  BORDER_TOP_WIDTH("border-top-width", false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_RIGHT_WIDTH("border-right-width", false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_BOTTOM_WIDTH("border-bottom-width", false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_LEFT_WIDTH("border-left-width", false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_TOP_STYLE("border-top-style", false, Value.word("none"), "none solid"),
  BORDER_RIGHT_STYLE("border-right-style", false, Value.word("none"), "none solid"),
  BORDER_BOTTOM_STYLE("border-bottom-style", false, Value.word("none"), "none solid"),
  BORDER_LEFT_STYLE("border-left-style", false, Value.word("none"), "none solid"),
  // One for all sides: sheets that color them apart are not understood.
  BORDER_COLOR("border-color", false, Value.word("as-words"), "<color>"),
  WIDTH("width", false, Value.word("auto"), "<length> <percent> auto"),
  VERTICAL_ALIGN("vertical-align", false, Value.word("baseline"), "baseline top middle bottom inherit"),
  PAGE_BREAK_BEFORE("page-break-before", false, Value.word("auto"), "auto always"),
  PAGE_BREAK_AFTER("page-break-after", false, Value.word("auto"), "auto always avoid"),
  BORDER_SPACING("border-spacing", false, Value.ZERO, "<length>"),
  PAGE_WIDTH("", false, Value.of(Value.Kind.POINTS, 612), ""),
  PAGE_HEIGHT("", false, Value.of(Value.Kind.POINTS, 792), "");

  static final List<Property> ALL = List.of(values());
  static final List<Property> MARGIN = List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
  static final List<Property> PADDING = List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT);
  static final List<Property> BORDER_WIDTH = List.of(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH,
      BORDER_LEFT_WIDTH);
  static final List<Property> BORDER_STYLE = List.of(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE,
      BORDER_LEFT_STYLE);

  private static final Map<String, Property> NAMED = named();

  private final String css;
  private final boolean inherited;
  private final Value initial;
  private final String grammar;

  Property(String css, boolean inherited, Value initial, String grammar) {
    this.css = css;
    this.inherited = inherited;
    this.initial = initial;
    this.grammar = grammar;
  }

  private static Map<String, Property> named() {
    Map<String, Property> named = new HashMap<>();
    for (Property property : values()) {
      named.put(property.css, property);
    }
    return named;
  }

  /** The property that a style sheet calls by this name. */
  static Property of(String name) {
    Property property = NAMED.get(name);
    if (property == null) {
      throw new NotUnderstood("the property '" + name + "'");
    }
    return property;
  }

  /** Whether elements hand it to those that stand in them. */
  boolean inherited() {
    return inherited;
  }

  /** What it is where nothing sets it. */
  Value initial() {
    return initial;
  }

  /** The value as this property keeps it. */
  Value read(Value value) {
    if (inherited && value.is("inherit")) {
      return Value.word("inherit");
    }
    Value read = grammar.contains("<color>") ? Colors.read(value) : grammar.contains("<length>") ? zero(value) : value;
    if (!allows(read) || read.number() < 0) {
      throw new NotUnderstood("'" + css + ": " + value.shown() + "'");
    }
    return read.is(Value.Kind.WORD) ? Value.word(read.lower()) : read;
  }

  // A zero needs no unit; and of what it is the hundredth part does not matter.
  private Value zero(Value value) {
    boolean bare = value.is(Value.Kind.NUMBER) && !grammar.contains("<number>") || value.is(Value.Kind.PERCENT);
    return bare && value.number() == 0 ? Value.ZERO : value;
  }

  private boolean allows(Value value) {
    return switch (value.kind()) {
      case POINTS, EM, REM -> grammar.contains("<length>");
      case PERCENT -> grammar.contains("<percent>");
      case NUMBER -> grammar.contains("<number>");
      case COLOR -> grammar.contains("<color>");
      case WORD -> isWordOf(value.lower());
      case TEXT, SIGN, FAMILIES -> false;
    };
  }

  private boolean isWordOf(String word) {
    int at = grammar.indexOf(word);
    while (at >= 0 && !isWhole(at, at + word.length())) {
      at = grammar.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private boolean isWhole(int start, int end) {
    return (start == 0 || grammar.charAt(start - 1) == ' ') && (end == grammar.length() || grammar.charAt(end) == ' ');
  }
}
