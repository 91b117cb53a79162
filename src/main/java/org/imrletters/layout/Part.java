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
  private final List<Part> parts = new ArrayList<>(2);

  private Part(Role role, @Nullable Part whole, String alt) {
    this.role = role;
    this.whole = whole;
    this.alt = alt;
  }

  static Part letter() {
    return new Part(Role.LETTER, null, "");
  }

  Part add(Role below) {
    return add(below, "");
  }

  Part add(Role below, String itsAlt) {
    Part part = new Part(below, this, itsAlt);
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

  /** What it consists of, in reading order. */
  public List<Part> parts() {
    return Collections.unmodifiableList(parts);
  }
}
