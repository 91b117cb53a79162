package org.imrletters.paper.style;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An element whose look the style sheets decide. What was asked for once is remembered. */
final class Element implements Styled {

  private static final Element[] NONE = {};

  private final StyleRules rules;
  private final @Nullable Element parent;
  private final String tag;
  private final String style;
  private final List<String> styles;
  private final boolean first;
  private final Computed computed;
  private final double rootSize;
  private final double room;
  private final Look look;

  // Never changed, only replaced by a longer one: it is read without a lock.
  private volatile Element[] children = NONE;

  private Element(StyleRules rules, @Nullable Element parent, String tag, String style, boolean first, double width) {
    this.rules = rules;
    this.parent = parent;
    this.tag = tag;
    this.style = style;
    this.styles = style.isEmpty() ? List.of() : List.of(style.split(" "));
    this.first = first;
    Computed around = parent == null ? null : parent.computed;
    this.computed = Computed.of(rules.wonBy(this), around, parent == null ? 0 : parent.rootSize, width);
    this.rootSize = parent == null ? computed.points(Property.FONT_SIZE) : parent.rootSize;
    this.look = LookMaker.of(tag, computed, parent == null ? List.of() : parent.look.face().decorations());
    this.room = room(width, look.box());
  }

  /** The element that holds all others, on pages with this room between their margins, in points. */
  static Element root(StyleRules rules, double width) {
    return new Element(rules, null, "html", "", true, width);
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public Styled child(String childTag, String childStyle, boolean isFirst) {
    String known = known(childStyle);
    // A letter's head stands before its body.
    boolean leads = isFirst && parent != null;
    Element found = find(children, childTag, known, leads);
    return found == null ? add(childTag, known, leads) : found;
  }

  private synchronized Element add(String childTag, String known, boolean leads) {
    Element found = find(children, childTag, known, leads);
    if (found != null) {
      return found;
    }
    Element child = new Element(rules, this, childTag, known, leads, room);
    Element[] longer = Arrays.copyOf(children, children.length + 1);
    longer[children.length] = child;
    children = longer;
    return child;
  }

  private static @Nullable Element find(Element[] children, String tag, String style, boolean first) {
    for (Element child : children) {
      if (child.first == first && child.tag.equals(tag) && child.style.equals(style)) {
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

  boolean isFirst() {
    return first;
  }

  boolean hasAll(List<String> wanted) {
    return styles.containsAll(wanted);
  }

  @Nullable
  Element parent() {
    return parent;
  }
}
