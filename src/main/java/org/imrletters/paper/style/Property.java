package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The properties that are understood: what each may be set to, and what it is where nothing sets it. */
enum Property {
  COLOR(true, Value.of(Value.Kind.COLOR, 0), "<color>"), FONT_FAMILY(true, Value.families(List.of("serif")), ""),
  FONT_SIZE(true, Value.of(Value.Kind.POINTS, 12),
      "<length> <percent> xx-small x-small small medium large x-large xx-large ~smaller ~larger ~xxx-large"),
  FONT_WEIGHT(true, Value.word("normal"), "<number> normal bold bolder lighter"),
  FONT_STYLE(true, Value.word("normal"), "normal italic oblique"),
  LINE_HEIGHT(true, Value.word("normal"), "<number> <length> <percent> normal"),
  TEXT_ALIGN(true, Value.word("left"), "left right center justify start ~end ~match-parent"),
  ORPHANS(true, Value.of(Value.Kind.NUMBER, 2), "<number>"), WIDOWS(true, Value.of(Value.Kind.NUMBER, 2), "<number>"),
  LIST_STYLE_TYPE(true, Value.word("disc"),
      "disc circle square decimal decimal-leading-zero lower-roman upper-roman lower-latin upper-latin lower-alpha "
          + "upper-alpha lower-greek none ~inside ~armenian ~georgian"),
  TEXT_INDENT(true, Value.ZERO, "<length> <percent>"), LETTER_SPACING(true, Value.word("normal"), "<length> normal"),
  WORD_SPACING(true, Value.word("normal"), "<length> normal"),
  TEXT_TRANSFORM(true, Value.word("none"), "none uppercase lowercase capitalize ~full-width"),
  BORDER_COLLAPSE(true, Value.word("separate"), "separate collapse"),
  BACKGROUND_COLOR(false, Value.word("transparent"), "<color> transparent"),
  MARGIN_TOP(false, Value.ZERO, "<length> <percent> auto"), MARGIN_RIGHT(false, Value.ZERO, "<length> <percent> auto"),
  MARGIN_BOTTOM(false, Value.ZERO, "<length> <percent> auto"),
  MARGIN_LEFT(false, Value.ZERO, "<length> <percent> auto"), PADDING_TOP(false, Value.ZERO, "<length> <percent>"),
  PADDING_RIGHT(false, Value.ZERO, "<length> <percent>"), PADDING_BOTTOM(false, Value.ZERO, "<length> <percent>"),
  PADDING_LEFT(false, Value.ZERO, "<length> <percent>"),
  BORDER_TOP_WIDTH(false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_RIGHT_WIDTH(false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_BOTTOM_WIDTH(false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_LEFT_WIDTH(false, Value.word("medium"), "<length> thin medium thick"),
  BORDER_TOP_STYLE(false, Value.word("none"), Property.LINES),
  BORDER_RIGHT_STYLE(false, Value.word("none"), Property.LINES),
  BORDER_BOTTOM_STYLE(false, Value.word("none"), Property.LINES),
  BORDER_LEFT_STYLE(false, Value.word("none"), Property.LINES),
  BORDER_TOP_COLOR(false, Value.word("currentcolor"), "<color>"),
  BORDER_RIGHT_COLOR(false, Value.word("currentcolor"), "<color>"),
  BORDER_BOTTOM_COLOR(false, Value.word("currentcolor"), "<color>"),
  BORDER_LEFT_COLOR(false, Value.word("currentcolor"), "<color>"),
  WIDTH(false, Value.word("auto"), "<length> <percent> auto ~min-content ~max-content ~fit-content ~stretch"),
  MIN_WIDTH(false, Value.ZERO, "<length> <percent> auto ~min-content ~max-content ~fit-content"),
  MAX_WIDTH(false, Value.word("none"), "<length> <percent> none ~min-content ~max-content ~fit-content"),
  BOX_SIZING(false, Value.word("content-box"), "content-box border-box"),
  VERTICAL_ALIGN(false, Value.word("baseline"), "baseline top middle bottom ~sub ~super ~text-top ~text-bottom"),
  TEXT_DECORATION(false, Value.word("none"),
      "none underline overline line-through ~blink ~solid ~double ~dotted ~dashed ~wavy"),
  PAGE_BREAK_INSIDE(false, Value.word("auto"), "auto avoid avoid-page ~avoid-column"),
  PAGE_BREAK_BEFORE(false, Value.word("auto"), Property.BREAKS),
  PAGE_BREAK_AFTER(false, Value.word("auto"), Property.BREAKS), BORDER_SPACING(false, Value.ZERO, "<length>"),
  PAGE_WIDTH(false, Value.of(Value.Kind.POINTS, 612), ""), PAGE_HEIGHT(false, Value.of(Value.Kind.POINTS, 792), "");

  static final List<Property> ALL = List.of(values());
  static final List<Property> MARGIN = List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
  static final List<Property> PADDING = List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT);
  static final List<Property> BORDER_WIDTH = List.of(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH,
      BORDER_LEFT_WIDTH);
  static final List<Property> BORDER_STYLE = List.of(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE,
      BORDER_LEFT_STYLE);
  static final List<Property> BORDER_COLOR = List.of(BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR,
      BORDER_LEFT_COLOR);

  private static final String LINES = "none hidden solid dashed dotted double ~groove ~ridge ~inset ~outset";
  private static final String BREAKS = "auto always page avoid avoid-page left verso right recto ~all ~column "
      + "~avoid-column";

  /** What every property may be set to. */
  private static final Set<String> OF_ANY = Set.of("inherit", "initial", "unset");

  /** Those of paper have no name: both are set at once. */
  private static final Map<String, Property> NAMED = ALL.subList(0, PAGE_WIDTH.ordinal())
      .stream()
      .collect(Collectors.toMap(Property::css, Function.identity()));

  private final String css;
  private final boolean inherited;
  private final Value initial;
  private final Set<String> grammar;

  Property(boolean inherited, Value initial, String grammar) {
    this.css = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.inherited = inherited;
    this.initial = initial;
    this.grammar = Set.of(grammar.split(" "));
  }

  /** The property that a style sheet calls by this name; null for none. */
  static @Nullable Property of(String name) {
    return NAMED.get(name);
  }

  /** The names of all. */
  static Set<String> names() {
    return NAMED.keySet();
  }

  /** How a style sheet calls it. */
  String css() {
    return css;
  }

  /** Whether elements hand it to those that stand in them. */
  boolean inherited() {
    return inherited;
  }

  /** What it is where nothing sets it. */
  Value initial() {
    return initial;
  }

  /** Whether every property may be set to this. */
  static boolean isOfAny(Value value) {
    return OF_ANY.contains(value.lower());
  }

  /** Whether CSS has this word among its values, printed or not. */
  boolean knows(Value value) {
    return grammar.contains(value.lower()) || grammar.contains("~" + value.lower());
  }

  /** The value as this property keeps it. */
  Value read(Value value) {
    boolean colored = grammar.contains("<color>");
    if (isOfAny(value) || colored && value.is("currentcolor")) {
      return Value.word(this == COLOR && value.is("currentcolor") ? "inherit" : value.lower());
    }
    Value read = colored ? Colors.read(value) : grammar.contains("<length>") ? zero(value) : value;
    if (!allows(read) || read.number() < 0 || !isSound(read)) {
      throw refused(value);
    }
    return read.is(Value.Kind.WORD) ? Value.word(read.lower()) : read;
  }

  private NotUnderstood refused(Value value) {
    String what = css + ": " + value.at().shown();
    if (grammar.contains("~" + value.lower()) || value.is("revert")) {
      return NotUnderstood.unprinted(value.at(), "'" + what + "'");
    }
    if (grammar.contains("<color>") && value.is(Value.Kind.WORD)) {
      return Colors.unknown(value);
    }
    return NotUnderstood.unknownWord(value.at(), "'" + value.at().shown() + "' is no value of '" + css + "'",
        value.lower(), grammar.stream().filter(word -> !word.startsWith("~")).sorted().toList());
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
      case WORD -> grammar.contains(value.lower());
      case TEXT, SIGN, FAMILIES -> false;
    };
  }

  private boolean isSound(Value value) {
    return value.is(Value.Kind.WORD) || switch (this) {
      case FONT_SIZE, LINE_HEIGHT -> value.number() > 0;
      case ORPHANS, WIDOWS -> value.number() == Math.rint(value.number()) && value.number() >= 1;
      case FONT_WEIGHT -> value.number() >= 1 && value.number() <= 1000;
      default -> true;
    };
  }
}
