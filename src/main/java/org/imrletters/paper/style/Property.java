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
  COLOR, FONT_FAMILY, FONT_SIZE, FONT_WEIGHT, FONT_STYLE, LINE_HEIGHT, TEXT_ALIGN, ORPHANS, WIDOWS, LIST_STYLE_TYPE,
  TEXT_INDENT, LETTER_SPACING, WORD_SPACING, TEXT_TRANSFORM, BORDER_COLLAPSE, BACKGROUND_COLOR, MARGIN_TOP,
  MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT, PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT, BORDER_TOP_WIDTH,
  BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH, BORDER_LEFT_WIDTH, BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE,
  BORDER_LEFT_STYLE, BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR, BORDER_LEFT_COLOR, WIDTH, MIN_WIDTH,
  MAX_WIDTH, BOX_SIZING, VERTICAL_ALIGN, TEXT_DECORATION, PAGE_BREAK_INSIDE, PAGE_BREAK_BEFORE, PAGE_BREAK_AFTER,
  BORDER_SPACING, PAGE_WIDTH, PAGE_HEIGHT;

  static final List<Property> ALL = List.of(values());
  static final List<Property> MARGIN = List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
  static final List<Property> PADDING = List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT);
  static final List<Property> BORDER_WIDTH = List.of(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH,
      BORDER_LEFT_WIDTH);
  static final List<Property> BORDER_STYLE = List.of(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE,
      BORDER_LEFT_STYLE);
  static final List<Property> BORDER_COLOR = List.of(BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR,
      BORDER_LEFT_COLOR);

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

  Property() {
    this.css = name().toLowerCase(Locale.ROOT).replace('_', '-');
    String[] said = Table.PRINTED.getOrDefault(css, "").split(" ", 3);
    this.inherited = said[0].equals("inherited");
    this.initial = css.equals("font-family") ? Value.families(List.of(said[1])) : Value.all(said[1]).get(0);
    this.grammar = Set.of(said.length < 3 ? new String[0] : said[2].split(" "));
  }

  private static final class Table {
    private static final Map<String, String> PRINTED = KnownCss.table(KnownCss.class, "printed.txt");
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
