package org.imrletters.paper.style;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.imrletters.paper.style.Siblings.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element of a letter at its place among the others, with its look, which the style sheets decide.
 *
 * <p>Immutable to its users and safe for use by many threads. What was asked for once is remembered, and is the same
 * object when it is asked for again.
 */
public final class Styled {

  private static final Styled[] NONE = {};

  /** More are not remembered: style sheets that count could tell each element of a long letter from each other. */
  private static final int MOST_REMEMBERED = 256;

  private final StyleRules rules;
  private final @Nullable Styled parent;
  private final String tag;
  private final String style;
  private final List<String> styles;
  private final Place place;
  private final Computed computed;
  private final double rootSize;
  private final double room;
  private final Look look;

  // Never changed, only replaced by a longer one: it is read without a lock.
  private volatile Styled[] children = NONE;

  private Styled(StyleRules rules, @Nullable Styled parent, String tag, String style, Place place, double width) {
    this.rules = rules;
    this.parent = parent;
    this.tag = tag;
    this.style = style;
    this.styles = style.isEmpty() ? List.of() : List.of(style.split(" "));
    this.place = place;
    Computed around = parent == null ? null : parent.computed;
    this.computed = Computed.of(rules.wonBy(this), around, parent == null ? 0 : parent.rootSize, width);
    this.rootSize = parent == null ? computed.points(Property.FONT_SIZE) : parent.rootSize;
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
    String known = known(childStyle);
    Place told = rules.told(childPlace);
    Styled found = find(children, childTag, known, told);
    return found == null ? add(childTag, known, told) : found;
  }

  private synchronized Styled add(String childTag, String known, Place told) {
    Styled found = find(children, childTag, known, told);
    if (found != null) {
      return found;
    }
    Styled child = new Styled(rules, this, childTag, known, told, room);
    if (children.length < MOST_REMEMBERED) {
      Styled[] longer = Arrays.copyOf(children, children.length + 1);
      longer[children.length] = child;
      children = longer;
    }
    return child;
  }

  private static @Nullable Styled find(Styled[] children, String tag, String style, Place place) {
    for (Styled child : children) {
      if (child.place.isLike(place) && child.tag.equals(tag) && child.style.equals(style)) {
        return child;
      }
    }
    return null;
  }

  // So the classes of a letter, however many, make no more looks than the style sheets know.
  private String known(String asked) {
    if (asked.isEmpty() || rules.styles().contains(asked)) {
      return asked;
    }
    TreeSet<String> known = new TreeSet<>();
    for (StringTokenizer words = new StringTokenizer(asked); words.hasMoreTokens();) {
      String word = words.nextToken();
      if (rules.styles().contains(word)) {
        known.add(word);
      }
    }
    return String.join(" ", known);
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
}
