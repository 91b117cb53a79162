package org.imrletters.paper.style;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.paper.style.Styled.Siblings.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element of a letter at its place among the others, with its look, which the style sheets decide.
 *
 * <p>Immutable to its users and safe for use by many threads. What was asked for once is remembered, and is the same
 * object when it is asked for again.
 */
public final class Styled {

  /** More are not remembered: style sheets that count could tell each element of a long letter from each other. */
  private static final int MOST_REMEMBERED = 256;

  private final StyleRules rules;
  private final @Nullable Styled parent;
  private final String tag;
  private final List<String> styles;
  private final Place place;
  private final Computed computed;
  private final double room;
  private final Look look;

  /** By what tells an element from its neighbors, as far as the style sheets can. */
  private final Map<List<@Nullable Object>, Styled> children = new ConcurrentHashMap<>();

  private Styled(StyleRules rules, @Nullable Styled parent, String tag, String style, Place place, double width) {
    this.rules = rules;
    this.parent = parent;
    this.tag = tag;
    this.styles = style.isEmpty() ? List.of() : List.of(style.split(" "));
    this.place = place;
    this.computed = Computed.of(rules.wonBy(this), parent == null ? null : parent.computed, width);
    this.look = LookMaker.of(tag, computed, parent == null ? List.of() : parent.look.face().decorations(), width);
    this.room = room(width, look.box());
  }

  /** The element that holds all others, on pages with this room between their margins, in points. */
  static Styled root(StyleRules rules, double width) {
    return new Styled(rules, null, "html", "", Place.ALONE, width);
  }

  /** How it looks. */
  public Look look() {
    return look;
  }

  /**
   * Begins with the elements that stand in this one.
   *
   * @param count how many there are
   */
  public Siblings children(int count) {
    return new Siblings(this, count);
  }

  Styled child(String childTag, String childStyle, Place childPlace) {
    String style = known(childStyle);
    Place told = rules.told(childPlace);
    // A list, as what compares records is made at run time, and takes longer than a short letter's looks.
    List<@Nullable Object> asked = Arrays.asList(childTag, style, told.index(), told.after(), told.before());
    Styled known = children.get(asked);
    if (known != null) {
      return known;
    }
    Styled made = new Styled(rules, this, childTag, style, told, room);
    Styled other = children.size() < MOST_REMEMBERED ? children.putIfAbsent(asked, made) : null;
    return other == null ? made : other;
  }

  // So the classes of a letter, however many, make no more looks than the style sheets know.
  private String known(String asked) {
    return asked.isEmpty() || rules.styles().contains(asked) ? asked
        : Stream.of(asked.split("[ \t\n\r\f]"))
            .filter(rules.styles()::contains)
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static double room(double width, Box box) {
    double sides = box.margin().left() + box.margin().right() + box.edges().left() + box.edges().right();
    return Math.max(0, box.width().orElse(width - sides));
  }

  String tag() {
    return tag;
  }

  Place place() {
    return place;
  }

  boolean hasAll(List<String> wanted) {
    return styles.containsAll(wanted);
  }

  @Nullable
  Styled parent() {
    return parent;
  }

  /** The elements that stand in one, from the first to the last. For use by one thread. */
  public static final class Siblings {

    /**
     * Where an element stands among those that stand in the same one.
     *
     * @param index how many stand before it
     * @param after how many stand behind it
     * @param before the element right before it, where it is known and has a look
     */
    record Place(int index, int after, @Nullable Styled before) {

      /** Of an element that has no neighbors. */
      static final Place ALONE = new Place(0, 0, null);
    }

    private final Styled parent;
    private final int count;
    private int index;
    private @Nullable Styled before;

    Siblings(Styled parent, int count) {
      this.parent = parent;
      this.count = count;
    }

    /**
     * The next one.
     *
     * @param tag its tag, in small letters
     * @param style its class; empty for none
     */
    public Styled next(String tag, String style) {
      before = parent.child(tag, style, new Place(index, Math.max(0, count - 1 - index), before));
      index++;
      return before;
    }

    /** Steps over one that has no look of its own. */
    public void skip() {
      before = null;
      index++;
    }
  }
}
