package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a letter as its reader understands it, whatever lines and pages its words come to stand on. */
public final class StructureElement {

  private final StructureType role;
  private final @Nullable StructureElement whole;
  private final String alt;
  private final String address;
  private final List<StructureElement> parts = new ArrayList<>(2);

  private StructureElement(StructureType role, @Nullable StructureElement whole, String alt, String address) {
    this.role = role;
    this.whole = whole;
    this.alt = alt;
    this.address = address;
  }

  static StructureElement letter() {
    return new StructureElement(StructureType.LETTER, null, "", "");
  }

  StructureElement add(StructureType below) {
    return add(new StructureElement(below, this, "", ""));
  }

  StructureElement addFigure(String itsAlt) {
    return add(new StructureElement(StructureType.FIGURE, this, itsAlt, ""));
  }

  StructureElement addLink(String itsAddress) {
    return add(new StructureElement(StructureType.LINK, this, "", itsAddress));
  }

  private StructureElement add(StructureElement part) {
    parts.add(part);
    return part;
  }

  /** What it is to the reader. */
  public StructureType role() {
    return role;
  }

  /** What it is a part of; nothing for the letter as a whole. */
  public @Nullable StructureElement whole() {
    return whole;
  }

  /** What a picture shows, for those who cannot see it; empty for all that has words. */
  public String alt() {
    return alt;
  }

  /** Where a link leads; empty for all else. */
  public String address() {
    return address;
  }

  /** What it consists of, in reading order; the links of a paragraph stand between words that are its own. */
  public List<StructureElement> parts() {
    return Collections.unmodifiableList(parts);
  }
}
