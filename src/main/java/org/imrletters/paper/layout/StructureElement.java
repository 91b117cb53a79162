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
  private final String said;
  private String language = "";
  private boolean address;
  private final List<StructureElement> children = new ArrayList<>(2);

  private StructureElement(ElementType type, @Nullable StructureElement parent, String said) {
    this.type = type;
    this.parent = parent;
    this.said = said;
  }

  static StructureElement letter() {
    return new StructureElement(ElementType.LETTER, null, "");
  }

  StructureElement add(ElementType child) {
    return add(child, "");
  }

  /** Adds an element, of which this is said besides its words. */
  StructureElement add(ElementType itsType, String itsSaid) {
    StructureElement child = new StructureElement(itsType, this, itsSaid);
    children.add(child);
    return child;
  }

  StructureElement speak(String its) {
    language = its;
    return this;
  }

  void markAddress() {
    address = true;
  }

  /** Whether it is the address that the window of an envelope shows. */
  public boolean isAddress() {
    return address;
  }

  /** The language of its words; empty where it is that of the element around it. */
  public String language() {
    return language;
  }

  /** What it is to the reader. */
  public ElementType type() {
    return type;
  }

  /** The element that holds it; nothing for the letter as a whole. */
  public @Nullable StructureElement parent() {
    return parent;
  }

  /**
   * What a reader is told of it besides its words: what a picture shows, where a link leads, or what stands before the
   * points of a list, as a file says it; empty for all else.
   */
  public String said() {
    return said;
  }

  /** What it holds, in reading order; the links of a paragraph stand between words that are its own. */
  public List<StructureElement> children() {
    return Collections.unmodifiableList(children);
  }
}
