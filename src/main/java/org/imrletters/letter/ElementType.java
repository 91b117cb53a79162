package org.imrletters.letter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The elements of a letter, in one table for all who read, lay out and write letters: what each is called in templates, in
 * HTML and in style sheets; its structure type in a PDF (ISO 32000-1, 14.8.4); what it is among the others, what may be
 * said in its tag, and what it may hold.
 */
public enum ElementType {
  /** The letter as a whole. */
  LETTER("html", "Document", Role.FRAME),
  /** What is printed of it. */
  BODY("body", "", Role.FRAME),
  /** Its sections, without what stands at the head and the foot of pages. */
  MAIN("main", "", Role.FRAME),
  /** A line at the head or the foot of pages. */
  MARGIN_LINE("div", "", Role.FRAME, "class"),
  /** A number that is counted as pages are made. */
  PAGE_NUMBER("span", "", Role.FRAME, "class"),
  /** One of its sections. */
  SECTION("section", "Sect", Role.FRAME, "class", Role.BLOCK),
  /** A section's heading. */
  HEADING_1("h1", "H1", Role.BLOCK, "class", Role.INLINE),
  /** A disputed item's heading. */
  HEADING_2("h2", "H2", Role.BLOCK, "class", Role.INLINE),
  /** A heading of the third level. */
  HEADING_3("h3", "H3", Role.BLOCK, "class", Role.INLINE),
  /** A heading of the fourth level. */
  HEADING_4("h4", "H4", Role.BLOCK, "class", Role.INLINE),
  /** A heading of the fifth level. */
  HEADING_5("h5", "H5", Role.BLOCK, "class", Role.INLINE),
  /** A heading of the sixth level. */
  HEADING_6("h6", "H6", Role.BLOCK, "class", Role.INLINE),
  /** A paragraph. */
  PARAGRAPH("p", "P", Role.BLOCK, "class", Role.INLINE),
  /** A list of points that are not numbered. */
  LIST("ul", "L", Role.BLOCK, "class", Role.POINT),
  /** A list of numbered points. */
  NUMBERED_LIST("ol", "L", Role.BLOCK, "class", Role.POINT),
  /** A point of a list, with what stands before it. */
  POINT("li", "LI", Role.POINT, "", Role.INLINE, Role.BLOCK),
  /** What stands before a point: its number or a dot. */
  LABEL("", "Lbl", Role.FRAME),
  /** What a point says. */
  POINT_BODY("", "LBody", Role.FRAME),
  /** A table of facts. */
  TABLE("table", "Table", Role.BLOCK, "class", Role.ROW),
  /** The rows at the head of a table that name its columns, which no style sheet and no template calls by a name. */
  TABLE_HEAD("thead", "", Role.FRAME),

  /** The rows of a table. */
  TABLE_BODY("tbody", "TBody", Role.FRAME),
  /** A row of a table. */
  ROW("tr", "TR", Role.ROW, "", Role.CELL),
  /** A cell that names what stands to its right. */
  ROW_HEADER("th", "TH", Role.CELL, "", Role.INLINE),
  /** A cell that names what stands below it. */
  COLUMN_HEADER("th", "TH", Role.CELL, "", Role.INLINE),
  /** A cell that holds a fact, or nothing. */
  CELL("td", "TD", Role.CELL, "", Role.INLINE),
  /** Words taken from elsewhere and set apart. */
  QUOTE("blockquote", "BlockQuote", Role.BLOCK, "class", Role.BLOCK),
  /** A picture on a line of its own. */
  FIGURE("figure", "Figure", Role.FRAME, "class"),
  /** The picture itself. */
  PICTURE("img", "", Role.FRAME),
  /** Words in another language than those around them. */
  PASSAGE("span", "Span", Role.FRAME),
  /** Words that lead elsewhere. */
  LINK("a", "Link", Role.INLINE, "href", Role.INLINE),
  /** Words set bold. */
  STRONG("strong", "", Role.INLINE, "", Role.INLINE),
  /** Words set in italics. */
  EMPHASIS("em", "", Role.INLINE, "", Role.INLINE),
  /** The end of a line inside a paragraph. */
  LINE_BREAK("br", "", Role.INLINE);

  /** What an element is among the others. */
  public enum Role {
    /** It stands around or between what templates write. */
    FRAME,
    /** It stands on lines of its own. */
    BLOCK,
    /** It stands in a list. */
    POINT,
    /** It stands in a table. */
    ROW,
    /** It stands in a row. */
    CELL,
    /** It stands in a line. */
    INLINE
  }

  /** The levels that headings have, from 1. */
  public static final int LEVELS = 6;

  /** Every class that templates may give; the style sheet of a pack decides how each looks. */
  public static final Set<String> CLASSES = Set.of("header", "credentials", "lead", "item", "label", "contact",
      "notice", "small", "date", "addressee", "reference", "decisions", "closing", "signature", "copies");

  private static final List<ElementType> ALL = List.of(values());

  private static final Map<String, ElementType> BY_TAG = ALL.stream()
      .filter(type -> !type.tag.isEmpty())
      .collect(Collectors.toUnmodifiableMap(ElementType::tag, type -> type, (row, column) -> row));

  private final String tag;
  private final String structure;
  private final Role role;
  private final String attribute;
  private final Set<Role> held;

  ElementType(String tag, String structure, Role role) {
    this(tag, structure, role, "");
  }

  ElementType(String tag, String structure, Role role, String attribute, Role... held) {
    this.tag = tag;
    this.structure = structure;
    this.role = role;
    this.attribute = attribute;
    this.held = held.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(held));
  }

  /** The element of this tag, which is written in small letters; a header cell's is {@link #ROW_HEADER}. */
  public static Optional<ElementType> of(String tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  /** The heading of this level, from 1 to {@value #LEVELS}. */
  public static ElementType heading(int level) {
    return ALL.get(HEADING_1.ordinal() + level - 1);
  }

  /** The tags of the elements that are such, sorted and each once. */
  public static List<String> tags(Predicate<ElementType> which) {
    return BY_TAG.values().stream().filter(which).map(ElementType::tag).sorted().toList();
  }

  /** Its name in templates, HTML and style sheets, in small letters; empty where it has none. */
  public String tag() {
    return tag;
  }

  /** Its structure type in a PDF, such as {@code H1}; empty where it is none. */
  public String structure() {
    return structure;
  }

  /** What it is among the others. */
  public Role role() {
    return role;
  }

  /** Which level of headings it is of; 0 for all else. */
  public int level() {
    int level = ordinal() - HEADING_1.ordinal() + 1;
    return level >= 1 && level <= LEVELS ? level : 0;
  }

  /** The one attribute that its tag may have besides its language; empty for none. */
  public String attribute() {
    return attribute;
  }

  /** Whether templates write it; what else there is of a letter stands around it or between. */
  public boolean isWritten() {
    return role != Role.FRAME;
  }

  /** Whether it may have a class, by which style sheets tell it from others of its tag. */
  public boolean takesClass() {
    return attribute.equals("class");
  }

  /** Whether its tag may say which language its words are in. */
  public boolean takesLanguage() {
    return held.contains(Role.INLINE) && this != LINK;
  }

  /** Whether it stands between words of the element around it. */
  public boolean isBetweenWords() {
    return this == LINK || this == PASSAGE;
  }

  /** Whether such an element may stand right in this one. */
  public boolean holds(ElementType other) {
    return held.contains(other.role);
  }

  /** What may stand right in it; nothing for a line break. */
  public Set<Role> held() {
    return held;
  }

  /** What a header cell names as HTML says it, {@code row} or {@code col}; empty for all else. */
  public String scope() {
    return this == ROW_HEADER ? "row" : this == COLUMN_HEADER ? "col" : "";
  }
}
