package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.jspecify.annotations.Nullable;

/** An element of a letter as its reader understands it, whatever lines and pages its words come to stand on. */
public final class StructureElement {

  private final ElementType type;
  private final @Nullable StructureElement parent;
  private final String alt;
  private final String address;
  private final String numbering;
  private final List<StructureElement> children = new ArrayList<>(2);

  private StructureElement(ElementType type, @Nullable StructureElement parent, String alt, String address,
      String numbering) {
    this.type = type;
    this.parent = parent;
    this.alt = alt;
    this.address = address;
    this.numbering = numbering;
  }

  static StructureElement letter() {
    return new StructureElement(ElementType.LETTER, null, "", "", "");
  }

  StructureElement add(ElementType child) {
    return add(new StructureElement(child, this, "", "", ""));
  }

  StructureElement addFigure(String itsAlt) {
    return add(new StructureElement(ElementType.FIGURE, this, itsAlt, "", ""));
  }

  StructureElement addLink(String itsAddress) {
    return add(new StructureElement(ElementType.LINK, this, "", itsAddress, ""));
  }

  StructureElement addList(ElementType list, String itsNumbering) {
    return add(new StructureElement(list, this, "", "", itsNumbering));
  }

  private StructureElement add(StructureElement child) {
    children.add(child);
    return child;
  }

  /** What it is to the reader. */
  public ElementType type() {
    return type;
  }

  /** The element that holds it; nothing for the letter as a whole. */
  public @Nullable StructureElement parent() {
    return parent;
  }

  /** What a picture shows, for those who cannot see it; empty for all that has words. */
  public String alt() {
    return alt;
  }

  /** Where a link leads; empty for all else. */
  public String address() {
    return address;
  }

  /** What stands before the points of a list, as a file says it; empty for all else. */
  public String numbering() {
    return numbering;
  }

  /** What it holds, in reading order; the links of a paragraph stand between words that are its own. */
  public List<StructureElement> children() {
    return Collections.unmodifiableList(children);
  }
}
