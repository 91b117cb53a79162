package org.imrletters.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a letter as its reader understands it, whatever lines and pages its words come to stand on. */
public final class Part {

  private final Role role;
  private final @Nullable Part whole;
  private final String alt;
  private final String address;
  private final List<Part> parts = new ArrayList<>(2);

  private Part(Role role, @Nullable Part whole, String alt, String address) {
    this.role = role;
    this.whole = whole;
    this.alt = alt;
    this.address = address;
  }

  static Part letter() {
    return new Part(Role.LETTER, null, "", "");
  }

  Part add(Role below) {
    return add(new Part(below, this, "", ""));
  }

  Part addFigure(String itsAlt) {
    return add(new Part(Role.FIGURE, this, itsAlt, ""));
  }

  Part addLink(String itsAddress) {
    return add(new Part(Role.LINK, this, "", itsAddress));
  }

  private Part add(Part part) {
    parts.add(part);
    return part;
  }

  /** What it is to the reader. */
  public Role role() {
    return role;
  }

  /** What it is a part of; nothing for the letter as a whole. */
  public @Nullable Part whole() {
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
  public List<Part> parts() {
    return Collections.unmodifiableList(parts);
  }
}
